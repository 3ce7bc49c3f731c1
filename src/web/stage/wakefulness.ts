import type { Game } from 'phaser';

const AWAKE = 4600;
const STILL_FRAMES = 3;

/** When the stage draws: some seconds after a change, then not at all until the next. */
export class Wakefulness {
  frames = 0;
  readonly #game: Game;
  readonly #settle: () => void;
  #still: boolean;
  #held = false;
  #pending = false;
  #until = 0;
  #left = STILL_FRAMES;
  #settled = false;

  /** `settle` makes the picture ready to stand still; one more frame is drawn after it. */
  constructor(game: Game, still: boolean, settle: () => void) {
    this.#game = game;
    this.#still = still;
    this.#settle = settle;
    game.events.on('postrender', () => this.#drawn());
    game.events.on('hidden', () => game.loop.sleep());
    game.events.on('visible', () => this.stir());
  }

  set still(still: boolean) {
    this.#still = still;
    this.stir();
  }

  /** Something changed: draw it, as soon as drawing is allowed. */
  stir(): void {
    this.#until = performance.now() + AWAKE;
    this.#left = STILL_FRAMES;
    this.#settled = false;
    this.#pending = true;
    if (!this.#held && !document.hidden) this.#game.loop.wake();
  }

  hold(): void {
    this.#held = true;
    this.#game.loop.sleep();
  }

  release(): void {
    this.#held = false;
    if (this.#pending && !document.hidden) this.#game.loop.wake();
  }

  #drawn(): void {
    this.frames += 1;
    this.#left -= 1;
    if (this.#still ? this.#left > 0 : performance.now() < this.#until) return;
    if (!this.#still && !this.#settled) {
      this.#settled = true;
      this.#settle();
      return;
    }
    this.#pending = false;
    this.#game.loop.sleep();
  }
}
