import type { GameObjects, Scene } from 'phaser';
import { CALLER, callerPlaces } from './callers.ts';
import type { Size } from './camera.ts';
import type { Layers } from './layers.ts';
import { Person } from './person.ts';
import type { Caller } from './plan.ts';
import { prop } from './props.ts';
import { sheetKey } from './textures.ts';

/** How large a figure is in the frame, against its size on the floor; and where its crown is. */
const BUST = { scale: 1.22, x: 94, y: 34 } as const;

interface Line {
  readonly caller: Caller;
  readonly frame: GameObjects.Container;
  readonly person: Person;
}

/** The callers, each in a paper frame over the picture. */
export class PhoneLine {
  readonly #scene: Scene;
  readonly #layers: Layers;
  readonly #callers = new Map<string, Line>();

  constructor(scene: Scene, layers: Layers) {
    this.#scene = scene;
    this.#layers = layers;
  }

  get count(): number {
    return this.#callers.size;
  }

  set(callers: readonly Caller[], still: boolean): void {
    for (const [id, { frame, caller }] of this.#callers) {
      if (callers.some((each) => each.id === id && placeOf(each) === placeOf(caller))) continue;
      frame.destroy();
      this.#callers.delete(id);
    }
    for (const caller of callers) {
      const line = this.#callers.get(caller.id) ?? this.#pickUp(caller, still);
      line.person.look(caller.expression);
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

  #pickUp(caller: Caller, still: boolean): Line {
    const { id, figure, from } = caller;
    const person = new Person(this.#scene, figure);
    person.box.setPosition(BUST.x, BUST.y).setScale(BUST.scale);
    cropBody(person.body);
    const frame = this.#scene.add.container(0, 0, [this.#behind(from), person.box, prop(this.#scene, 'beller-lijst')]);
    this.#layers.paper.add(frame);
    const line = { caller, frame, person };
    this.#callers.set(id, line);
    person.breathe(2100);
    if (!still)
      this.#scene.tweens.add({
        targets: frame,
        angle: { from: -2.4, to: 0 },
        alpha: { from: 0, to: 1 },
        duration: 320,
        ease: 'Back.easeOut',
      });
    return line;
  }

  /** What is seen of the place behind a caller; warm nothing where it is not drawn. */
  #behind(from: Caller['from']): GameObjects.Image {
    const key = from === undefined ? '' : sheetKey(from.background, 'inzet', from.light);
    if (!this.#scene.textures.exists(key)) return prop(this.#scene, 'beller-achter');
    return this.#scene.add.image(0, 0, key).setOrigin(0).setDisplaySize(CALLER.width, CALLER.height);
  }
}

function placeOf({ from }: Caller): string {
  return from === undefined ? '' : `${from.background} ${from.light}`;
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
