import type { View } from '../../core/play/index.ts';
import { type Plan, planOf } from './plan.ts';
import { beginWalk, stayAt, type Walk } from './walk.ts';

/** Goes through the lines of a scene at the pace of reading, and shows each. */
export class Walker {
  readonly #show: (plan: Plan) => void;
  #still: boolean;
  #view: View | undefined;
  #walk: Walk | undefined;
  #next: ReturnType<typeof setTimeout> | undefined;

  /** `still`: shows the last line at once. */
  constructor(still: boolean, show: (plan: Plan) => void) {
    this.#still = still;
    this.#show = show;
  }

  set still(still: boolean) {
    this.#still = still;
    if (still && this.#view !== undefined && this.#walk !== undefined) this.#arrive(this.#view, this.#walk);
  }

  show(view: View, line: number): void {
    const before = this.#walk;
    const walk = beginWalk(before, view, line);
    const goesOn = before?.scene === walk.scene && before.at === walk.at && this.#next !== undefined;
    this.#view = view;
    if (this.#still) this.#arrive(view, walk);
    else if (goesOn) {
      this.#walk = walk;
      this.#show(planOf(view, walk.at));
    } else this.#stayAt(view, walk);
  }

  stop(): void {
    clearTimeout(this.#next);
    this.#next = undefined;
  }

  #arrive(view: View, walk: Walk): void {
    this.#stayAt(view, { ...walk, at: walk.end });
  }

  #stayAt(view: View, walk: Walk): void {
    this.stop();
    this.#walk = walk;
    this.#show(planOf(view, walk.at));
    const stay = stayAt(walk, view);
    if (stay !== undefined) this.#next = setTimeout(() => this.#goOn(), stay);
  }

  #goOn(): void {
    this.#next = undefined;
    if (this.#view === undefined || this.#walk === undefined) return;
    this.#stayAt(this.#view, { ...this.#walk, at: this.#walk.at + 1 });
  }
}
