import type { GameObjects, Scene } from 'phaser';
import { CALLER, callerPlaces } from './callers.ts';
import type { Size } from './camera.ts';
import type { Layers } from './layers.ts';
import { Person } from './person.ts';
import type { Actor } from './plan.ts';
import { prop } from './props.ts';

/** How large a figure is in the frame, against its size on the floor; and where its crown is. */
const BUST = { scale: 1.22, x: 94, y: 34 } as const;

interface Caller {
  readonly frame: GameObjects.Container;
  readonly person: Person;
}

/** The callers, each in a paper frame over the picture. */
export class PhoneLine {
  readonly #scene: Scene;
  readonly #layers: Layers;
  readonly #callers = new Map<string, Caller>();

  constructor(scene: Scene, layers: Layers) {
    this.#scene = scene;
    this.#layers = layers;
  }

  get count(): number {
    return this.#callers.size;
  }

  set(callers: readonly Actor[], still: boolean): void {
    const ids = new Set(callers.map(({ id }) => id));
    for (const [id, { frame }] of this.#callers) {
      if (ids.has(id)) continue;
      frame.destroy();
      this.#callers.delete(id);
    }
    for (const { id, figure, expression } of callers) {
      const caller = this.#callers.get(id) ?? this.#pickUp(id, figure, still);
      caller.person.look(expression);
    }
  }

  arrange(size: Size): void {
    const places = callerPlaces(this.#callers.size, size);
    [...this.#callers.values()].forEach(({ frame }, index) => {
      const place = places[index];
      if (place !== undefined) frame.setPosition(place.x, place.y).setScale(place.scale);
    });
  }

  person(id: string): Person | undefined {
    return this.#callers.get(id)?.person;
  }

  all(): readonly Person[] {
    return [...this.#callers.values()].map(({ person }) => person);
  }

  #pickUp(id: string, figure: Actor['figure'], still: boolean): Caller {
    const person = new Person(this.#scene, figure);
    person.box.setPosition(BUST.x, BUST.y).setScale(BUST.scale);
    cropBody(person.body);
    const frame = this.#scene.add.container(0, 0, [
      prop(this.#scene, 'beller-achter'),
      person.box,
      prop(this.#scene, 'beller-lijst'),
    ]);
    this.#layers.paper.add(frame);
    const caller = { frame, person };
    this.#callers.set(id, caller);
    person.breathe(2100);
    if (!still)
      this.#scene.tweens.add({
        targets: frame,
        angle: { from: -2.4, to: 0 },
        alpha: { from: 0, to: 1 },
        duration: 320,
        ease: 'Back.easeOut',
      });
    return caller;
  }
}

/** Cuts off what of the body lies outside the frame's inner edge. */
function cropBody(body: GameObjects.Image): void {
  const size = body.scaleX * BUST.scale;
  const edge = 6;
  const left = Math.max(0, (edge - BUST.x - body.x * BUST.scale) / size);
  const right = (CALLER.width - edge - BUST.x - body.x * BUST.scale) / size;
  const bottom = (CALLER.height - edge - BUST.y - body.y * BUST.scale) / size;
  body.setCrop(left, 0, right - left, bottom);
}
