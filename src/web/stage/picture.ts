import type { GameObjects, Scene } from 'phaser';
import type { Background, Light } from '../../core/scenario/index.ts';
import { callersReach, takenBy } from './callers.ts';
import { type Camera, frame, isStrip, type Size } from './camera.ts';
import { Cast } from './cast.ts';
import { Desk } from './desk.ts';
import { Happened } from './happened.ts';
import { aim, type Layers, makeLayers } from './layers.ts';
import { shareOfLight } from './light.ts';
import { missingPictures } from './missing-pictures.ts';
import { Pan } from './pan.ts';
import { PhoneLine } from './phone-line.ts';
import { plainRoom } from './plain-room.ts';
import type { Actor, Plan } from './plan.ts';
import { Scenery } from './scenery.ts';
import { Signs } from './signs.ts';
import { isPersonLoaded, isPlaceLoaded } from './textures.ts';
import type { Box } from './world.ts';

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
  readonly #happened: Happened;
  readonly #desk: Desk;
  /** Is told where the files on the desk are, in CSS pixels, whenever that changes. */
  pointed: (boxes: readonly Box[]) => void = () => undefined;
  #told = 0;
  #shown: Plan | undefined;
  #wanted: Plan | undefined;
  #size: Size = { width: 1, height: 1 };
  #pixels = 1;
  readonly #pan: Pan;

  /** `changed` is called whenever there is something new to draw. */
  constructor(scene: Scene, changed: () => void) {
    this.#scene = scene;
    this.#changed = changed;
    this.#layers = makeLayers(scene);
    this.#pan = new Pan(scene, (camera) => aim(this.#layers, camera, this.#size, this.#pixels));
    this.#scenery = new Scenery(scene, this.#layers);
    this.#plain = plainRoom(scene).setVisible(false);
    this.#layers.people.add(this.#plain);
    this.#cast = new Cast(scene, this.#layers);
    this.#phone = new PhoneLine(scene, this.#layers);
    this.#signs = new Signs(scene, this.#layers);
    this.#happened = new Happened(scene, this.#layers, this.#signs);
    this.#desk = new Desk(scene, this.#layers);
    this.#scenery.setVisible(false);
    scene.time.addEvent({ delay: 2600, loop: true, callback: () => this.#blink() });
  }

  /** Shows a plan as soon as its pictures are there; a later plan goes before an earlier one. */
  show(asked: Plan): void {
    const plan = this.#shown === undefined ? { ...asked, ...asked.first } : asked;
    this.#wanted = plan;
    const missing = missingPictures(this.#scene, plan);
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
    if (before?.scene !== plan.scene) this.#happened.clear();
    this.#setScene(plan);
    const isLoaded = ({ figure }: Actor) => isPersonLoaded(this.#scene, figure);
    const walks = !this.still && (before !== undefined || plan.beats.some(({ what }) => what === 'komt-binnen'));
    if (plan.actors !== undefined) this.#cast.set(plan.actors.filter(isLoaded), walks ? 'walk' : 'there');
    this.#phone.set(plan.callers.filter(isLoaded), this.still);
    if (plan.background !== undefined) this.#desk.set(this.#scenery.place, plan.files, plan.left);
    this.#happened.play(plan.beats, this.#scenery, this.#cast.heads(), this.still);
    if (!this.still && plan.speaker !== undefined && (before?.scene !== plan.scene || before.line !== plan.line))
      this.#person(plan.speaker)?.talk();
    if (!this.still) this.#scenery.start();
    this.#phone.arrange(this.#size);
    this.#point(this.#target(), this.still || before === undefined);
    this.#changed();
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
    this.#tell(isStrip(this.#size) ? [] : this.#desk.boxes(target, this.#size));
    this.#pan.to(target, atOnce);
  }

  /** Nothing to point at is told once: most scenes have nothing, and the page draws anew at every word. */
  #tell(boxes: readonly Box[]): void {
    if (boxes.length === 0 && this.#told === 0) return;
    this.#told = boxes.length;
    this.pointed(boxes);
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
}
