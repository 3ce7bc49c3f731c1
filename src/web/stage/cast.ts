import type { Scene } from 'phaser';
import type { Layers } from './layers.ts';
import { Person } from './person.ts';
import type { Actor } from './plan.ts';
import { facesLeft, type Standing, stand } from './slots.ts';
import type { Point } from './world.ts';

/** World units a second. */
const PACE = 330;
/** Who comes or goes passes behind the others: right before the plain room, which is always the first. */
const BEHIND = 1;
const MIDDLE = 1000;

/** The people on stage: who stands where, coming and going. */
export class Cast {
  readonly #scene: Scene;
  readonly #layers: Layers;
  readonly #people = new Map<string, Person>();
  #standing: Standing = new Map();
  /** World x of the middle of the door. */
  threshold = 1476;

  constructor(scene: Scene, layers: Layers) {
    this.#scene = scene;
    this.#layers = layers;
  }

  /** The crown of everyone who is there, by person. */
  heads(): ReadonlyMap<string, Point> {
    return new Map([...this.#people].map(([id, { crown }]) => [id, { x: this.#standing.get(id) ?? MIDDLE, y: crown }]));
  }

  /** The people in the order of the list: those who stay stay, the new come in by the door (or are there), others go. */
  set(actors: readonly Actor[], comeIn: 'walk' | 'there'): void {
    const ids = new Set(actors.map(({ id }) => id));
    for (const [id, person] of this.#people) if (!ids.has(id)) this.#leave(id, person, comeIn);
    this.#standing = stand(this.#standing, [...ids]);
    for (const { id, figure, expression } of actors) {
      const known = this.#people.get(id);
      const person = known ?? new Person(this.#scene, figure);
      person.look(expression);
      if (known !== undefined) {
        person.turn(facesLeft(this.#standing, id));
        continue;
      }
      this.#people.set(id, person);
      this.#layers.people.addAt(person.box, BEHIND);
      this.#enter(id, person, comeIn);
    }
  }

  person(id: string): Person | undefined {
    return this.#people.get(id);
  }

  all(): readonly Person[] {
    return [...this.#people.values()];
  }

  #enter(id: string, person: Person, how: 'walk' | 'there'): void {
    const x = this.#standing.get(id) ?? MIDDLE;
    person.turn(facesLeft(this.#standing, id));
    person.box.setPosition(x, person.crown);
    person.breathe(1700 + this.#people.size * 260);
    if (how === 'there') return;
    person.turn(x < this.threshold);
    person.box.setPosition(this.threshold, person.crown);
    this.#scene.tweens.add({ targets: person.box, alpha: { from: 0, to: 1 }, duration: 260, delay: 240 });
    this.#walk(person, x, 300, () => person.turn(facesLeft(this.#standing, id)));
  }

  #leave(id: string, person: Person, how: 'walk' | 'there'): void {
    this.#people.delete(id);
    if (how === 'there') {
      person.box.destroy();
      return;
    }
    person.turn(person.box.x > this.threshold);
    this.#layers.people.moveTo(person.box, BEHIND);
    this.#walk(person, this.threshold, 0, () => {
      this.#scene.tweens.add({ targets: person.box, alpha: 0, duration: 220, onComplete: () => person.box.destroy() });
    });
  }

  #walk({ box, crown, rolls }: Person, x: number, delay: number, done: () => void): void {
    const duration = Math.max(350, (Math.abs(box.x - x) / PACE) * 1000);
    this.#scene.tweens.add({ targets: box, x, duration, delay, ease: 'Sine.easeInOut', onComplete: done });
    if (rolls) return;
    this.#scene.tweens.add({
      targets: box,
      y: crown - 9,
      duration: 150,
      delay,
      yoyo: true,
      repeat: Math.max(1, Math.round(duration / 300) - 1),
      ease: 'Sine.easeOut',
    });
  }
}
