import type { GameObjects, Scene, Tweens } from 'phaser';
import { peopleArt, placeKey } from './art.ts';
import { callersReach, takenBy } from './callers.ts';
import { type Camera, frame, type Size } from './camera.ts';
import { Cast } from './cast.ts';
import { Floor } from './floor.ts';
import { type Stagehand, staged } from './happenings.ts';
import { aim, type Layers, makeLayers } from './layers.ts';
import { Life } from './life.ts';
import { lightAt, shareOfLight } from './light.ts';
import { PhoneLine } from './phone-line.ts';
import { plainRoom } from './plain-room.ts';
import type { Actor, Plan } from './plan.ts';
import { Signs } from './signs.ts';
import { loadAtlas, loadPlace } from './textures.ts';

/** The clock of a story that has none. */
const DUSK = 16 * 60 + 40;
const PAN = 650;

/** The whole picture: makes what a plan says, and moves there from what it showed before. */
export class Picture {
  /** Less motion: every change is there at once. */
  still = false;
  readonly #scene: Scene;
  readonly #changed: () => void;
  readonly #layers: Layers;
  readonly #floor: Floor;
  readonly #plain: GameObjects.Graphics;
  readonly #life: Life;
  readonly #cast: Cast;
  readonly #phone: PhoneLine;
  readonly #signs: Signs;
  readonly #kept: GameObjects.Image[] = [];
  readonly #played = new Set<string>();
  #shown: Plan | undefined;
  #wanted: Plan | undefined;
  #size: Size = { width: 1, height: 1 };
  #pixels = 1;
  #camera: Camera | undefined;
  #pan: Tweens.Tween | undefined;

  /** `changed` is called whenever there is something new to draw. */
  constructor(scene: Scene, changed: () => void) {
    this.#scene = scene;
    this.#changed = changed;
    this.#layers = makeLayers(scene);
    this.#floor = new Floor(scene, this.#layers);
    this.#plain = plainRoom(scene).setVisible(false);
    this.#layers.people.add(this.#plain);
    this.#life = new Life(scene, this.#layers, this.#floor);
    this.#cast = new Cast(scene, this.#layers);
    this.#phone = new PhoneLine(scene, this.#layers);
    this.#signs = new Signs(scene, this.#layers);
    this.#floor.setVisible(false);
    scene.time.addEvent({ delay: 2600, loop: true, callback: () => this.#blink() });
  }

  /** Shows a plan as soon as its pictures are there; a later plan goes before an earlier one. */
  show(plan: Plan): void {
    this.#wanted = plan;
    const missing = this.#missing(plan);
    if (missing.length === 0) {
      this.#stage(plan);
      return;
    }
    void Promise.allSettled(missing.map((load) => load())).then(() => {
      if (this.#wanted === plan) this.#stage(plan);
    });
  }

  resize(size: Size, pixels: number): void {
    this.#size = size;
    this.#pixels = pixels;
    this.#phone.arrange(size);
    this.#point(this.#target(), true);
    this.#changed();
  }

  /** Eyes open, mouths at rest: how the picture looks while it stands still. */
  settle(): void {
    for (const person of this.#everyone()) person.settle();
  }

  /** Ends at once whatever moves to an end. */
  finish(): void {
    for (const tween of this.#scene.tweens.getTweens()) if (!tween.isInfinite) tween.complete();
    this.settle();
  }

  #stage(plan: Plan): void {
    const before = this.#shown;
    this.#shown = plan;
    if (before?.scene !== plan.scene) this.#clear();
    this.#light(plan);
    const walks = !this.still && (before !== undefined || plan.beats.some(({ what }) => what === 'komt-binnen'));
    if (plan.actors !== undefined)
      this.#cast.set(
        plan.actors.filter((actor) => this.#isLoaded(actor)),
        walks ? 'walk' : 'there',
      );
    this.#phone.set(
      plan.callers.filter((actor) => this.#isLoaded(actor)),
      this.still,
    );
    this.#play(plan);
    if (!this.still && plan.speaker !== undefined && (before?.scene !== plan.scene || before.line !== plan.line))
      this.#person(plan.speaker)?.talk();
    if (!this.still) this.#life.start();
    this.#phone.arrange(this.#size);
    this.#point(this.#target(), this.still || before === undefined);
    this.#changed();
  }

  /** A new scene begins with nothing left of what happened in the one before. */
  #clear(): void {
    for (const thing of this.#kept.splice(0)) thing.destroy();
    this.#played.clear();
    this.#signs.clear();
  }

  #light({ background, timeOfDay, beats }: Plan): void {
    const light = lightAt(timeOfDay);
    const drawn =
      background === undefined ? this.#floor.light !== undefined && !this.#plain.visible : background !== 'leeg';
    const place = background === 'leeg' || background === undefined ? 'werkvloer-avond' : background;
    const loaded = drawn && this.#scene.textures.exists(placeKey(place, light, 'kamer'));
    this.#plain.setVisible(!loaded);
    this.#floor.setVisible(loaded);
    if (!loaded) return;
    this.#floor.shine(place, light, this.still);
    this.#floor.setClock(timeOfDay ?? DUSK, this.still);
    if (!beats.some(({ what }) => what === 'licht-uit')) this.#floor.corridor(true, this.still);
    this.#life.suit(light, shareOfLight(timeOfDay), this.still);
  }

  /** Plays what has newly begun. */
  #play({ beats }: Plan): void {
    const hand: Stagehand = {
      scene: this.#scene,
      layers: this.#layers,
      floor: this.#floor,
      still: this.still,
      keep: (thing) => this.#kept.push(thing),
    };
    for (const { key, what } of beats) {
      if (this.#played.has(key)) continue;
      this.#played.add(key);
      const { play, sign } = staged[what];
      play(hand);
      if (sign !== undefined) this.#signs.add(sign, this.still);
    }
  }

  #target(): Camera {
    const standing = this.#cast.standing;
    const speaker = this.#shown?.speaker === undefined ? undefined : standing.get(this.#shown.speaker);
    return frame(this.#size, {
      heads: [...standing.values()],
      ...(speaker === undefined ? {} : { speaker }),
      taken: takenBy(this.#phone.count, this.#size),
    });
  }

  #point(target: Camera, atOnce: boolean): void {
    this.#signs.arrange(this.#size, target, callersReach(this.#phone.count, this.#size));
    this.#pan?.stop();
    const camera = this.#camera ?? target;
    if (atOnce) {
      this.#aim(target);
      return;
    }
    const between = (from: number, to: number, share: number) => from + (to - from) * share;
    this.#pan = this.#scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: PAN,
      ease: 'Sine.easeInOut',
      onUpdate: (tween) => {
        const share = tween.getValue() ?? 1;
        this.#aim({
          left: between(camera.left, target.left, share),
          top: between(camera.top, target.top, share),
          zoom: between(camera.zoom, target.zoom, share),
        });
      },
    });
  }

  #aim(camera: Camera): void {
    this.#camera = camera;
    aim(this.#layers, camera, this.#size, this.#pixels);
  }

  #blink(): void {
    if (this.still) return;
    this.#everyone().forEach((person, index) => {
      this.#scene.time.delayedCall(index * 520, () => person.blink());
    });
  }

  #everyone() {
    return [...this.#cast.all(), ...this.#phone.all()];
  }

  #person(id: string) {
    return this.#cast.person(id) ?? this.#phone.person(id);
  }

  #isLoaded({ figure }: Actor): boolean {
    return this.#scene.textures.exists(peopleArt[figure].key);
  }

  #missing({ background, timeOfDay, actors = [], callers }: Plan): (() => Promise<void>)[] {
    const people = [...actors, ...callers]
      .filter((actor) => !this.#isLoaded(actor))
      .map(
        ({ figure }) =>
          () =>
            loadAtlas(this.#scene, peopleArt[figure]),
      );
    const light = lightAt(timeOfDay);
    const place = background ?? 'werkvloer-avond';
    if (place === 'leeg' || this.#scene.textures.exists(placeKey(place, light, 'kamer'))) return people;
    return [...people, () => loadPlace(this.#scene, place, light)];
  }
}
