import type { GameObjects, Scene, Tweens } from 'phaser';
import type { Background, Light } from '../../core/scenario/index.ts';
import { callersReach, takenBy } from './callers.ts';
import { type Camera, frame, isStrip, type Size } from './camera.ts';
import { Cast } from './cast.ts';
import { Desk } from './desk.ts';
import { type Stagehand, signOf, staged } from './happenings.ts';
import { aim, type Layers, makeLayers } from './layers.ts';
import { shareOfLight } from './light.ts';
import { PhoneLine } from './phone-line.ts';
import { plainRoom } from './plain-room.ts';
import type { Actor, Plan } from './plan.ts';
import { Scenery } from './scenery.ts';
import { Signs } from './signs.ts';
import { isPersonLoaded, isPlaceLoaded, loadPerson, loadPlace, loadSheet } from './textures.ts';
import type { Box } from './world.ts';

const PAN = 650;

/** The whole picture: makes what a plan says, and moves there from what it showed before. */
export class Picture {
  /** Less motion: every change is there at once. */
  still = false;
  readonly #scene: Scene;
  readonly #changed: () => void;
  readonly #layers: Layers;
  readonly #scenery: Scenery;
  readonly #plain: GameObjects.Graphics;
  readonly #cast: Cast;
  readonly #phone: PhoneLine;
  readonly #signs: Signs;
  readonly #desk: Desk;
  /** Is told where the files on the desk are, in CSS pixels, whenever that changes. */
  pointed: (boxes: readonly Box[]) => void = () => undefined;
  #told = 0;
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
    this.#scenery = new Scenery(scene, this.#layers);
    this.#plain = plainRoom(scene).setVisible(false);
    this.#layers.people.add(this.#plain);
    this.#cast = new Cast(scene, this.#layers);
    this.#phone = new PhoneLine(scene, this.#layers);
    this.#signs = new Signs(scene, this.#layers);
    this.#desk = new Desk(scene, this.#layers);
    this.#scenery.setVisible(false);
    scene.time.addEvent({ delay: 2600, loop: true, callback: () => this.#blink() });
  }

  /** Shows a plan as soon as its pictures are there; a later plan goes before an earlier one. */
  show(asked: Plan): void {
    const plan = this.#shown === undefined ? { ...asked, ...asked.first } : asked;
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

  /** Shows nothing more; pictures that are still on their way come too late. */
  end(): void {
    this.#wanted = undefined;
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
    this.#setScene(plan);
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
    if (plan.background !== undefined) this.#desk.set(this.#scenery.place, plan.files, plan.left);
    this.#play(plan);
    if (!this.still && plan.speaker !== undefined && (before?.scene !== plan.scene || before.line !== plan.line))
      this.#person(plan.speaker)?.talk();
    if (!this.still) this.#scenery.start();
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

  /** The place in its light, or a plain room where it is not drawn. */
  #setScene({ background, light, timeOfDay, beats }: Plan): void {
    if (background !== undefined) {
      const loaded = background !== 'leeg' && light !== undefined && isPlaceLoaded(this.#scene, background, light);
      this.#plain.setVisible(!loaded);
      this.#scenery.setVisible(loaded);
      if (loaded) this.#shine(background, light, timeOfDay);
    }
    if (!beats.some(({ what }) => what === 'licht-uit')) this.#scenery.lamps(true, this.still);
  }

  #shine(background: Background, light: Light, timeOfDay: number | undefined): void {
    this.#scenery.show(background, light, this.still);
    this.#scenery.suit(light, shareOfLight(timeOfDay), timeOfDay, this.still);
    const [x, , width] = this.#scenery.place?.door.box ?? [1410, 0, 132];
    this.#cast.threshold = x + width / 2;
  }

  /** Plays what has newly begun. */
  #play({ beats }: Plan): void {
    const hand: Stagehand = {
      scene: this.#scene,
      layers: this.#layers,
      scenery: this.#scenery,
      heads: this.#cast.heads(),
      still: this.still,
      keep: (thing) => this.#kept.push(thing),
    };
    for (const beat of beats) {
      if (this.#played.has(beat.key)) continue;
      this.#played.add(beat.key);
      staged[beat.what].play(hand, beat.person);
      const sign = signOf(beat.what, this.#scenery.place);
      if (sign !== undefined) this.#signs.add(sign, this.still);
    }
  }

  #target(): Camera {
    const heads = this.#cast.heads();
    const speaker = this.#shown?.speaker === undefined ? undefined : heads.get(this.#shown.speaker);
    return frame(this.#size, {
      heads: [...heads.values()],
      ...(speaker === undefined ? {} : { speaker }),
      ...(this.#desk.reach === undefined ? {} : { desk: this.#desk.reach }),
      taken: takenBy(this.#phone.count, this.#size),
    });
  }

  #point(target: Camera, atOnce: boolean): void {
    this.#signs.arrange(this.#size, target, callersReach(this.#phone.count, this.#size));
    this.#pan?.stop();
    const camera = this.#camera ?? target;
    this.#tell(isStrip(this.#size) ? [] : this.#desk.boxes(target, this.#size));
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

  /** Nothing to point at is told once: most scenes have nothing, and the page draws anew at every word. */
  #tell(boxes: readonly Box[]): void {
    if (boxes.length === 0 && this.#told === 0) return;
    this.#told = boxes.length;
    this.pointed(boxes);
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
    return isPersonLoaded(this.#scene, figure);
  }

  #missing({ background, light, actors = [], callers }: Plan): (() => Promise<void>)[] {
    const people = [...actors, ...callers]
      .filter((actor) => !this.#isLoaded(actor))
      .map(
        ({ figure }) =>
          () =>
            loadPerson(this.#scene, figure),
      );
    const insets = callers.flatMap(({ from }) =>
      from === undefined ? [] : [() => loadSheet(this.#scene, from.background, 'inzet', from.light)],
    );
    const needed = [...people, ...insets];
    if (background === undefined || background === 'leeg' || light === undefined) return needed;
    if (isPlaceLoaded(this.#scene, background, light)) return needed;
    return [...needed, () => loadPlace(this.#scene, background, light)];
  }
}
