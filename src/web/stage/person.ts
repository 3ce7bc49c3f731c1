import type { GameObjects, Scene, Tweens } from 'phaser';
import type { Expression } from '../../core/scenario/index.ts';
import { type AtlasArt, facesArt, peopleArt } from './art.ts';
import type { Drawn } from './drawn.ts';
import { faceFrames } from './faces.ts';
import { crownOf, rolling } from './figures.ts';
import { PEOPLE_SCALE } from './scales.ts';
import { FIGURES } from './world.ts';

/** The point of a figure, in peep units, that stands at 0,0 of its container: the crown, above the middle of the head. */
const CROWN = { x: 470, y: 45 } as const;
const NECK = { x: 470, y: 500 } as const;

/** World units a pixel of a person's atlas. */
const SIZE = FIGURES.scale / PEOPLE_SCALE;

/** A person on stage: body and head, a face that changes, blinks and talks. Sizes are world units. */
export class Person {
  readonly box: GameObjects.Container;
  /** World y of the crown on a floor. */
  readonly crown: number;
  /** On wheels. */
  readonly rolls: boolean;
  readonly body: GameObjects.Image;
  readonly #scene: Scene;
  readonly #own: AtlasArt;
  readonly #head: GameObjects.Container;
  readonly #brows: GameObjects.Image;
  readonly #eyes: GameObjects.Image;
  readonly #mouth: GameObjects.Image;
  #face: ReturnType<typeof faceFrames> = faceFrames('neutraal');
  #talking = 0;

  /** The figure has to be loaded. */
  constructor(scene: Scene, figure: Drawn) {
    this.#scene = scene;
    this.crown = crownOf(figure);
    this.rolls = rolling.has(figure);
    this.#own = peopleArt(figure);
    this.body = this.#image('lijf', CROWN);
    this.#brows = this.#image(this.#face.brows, NECK);
    this.#eyes = this.#image(this.#face.eyes, NECK);
    this.#mouth = this.#image(this.#face.mouth, NECK);
    const over = 'over' in this.#own.frames ? [this.#image('over', NECK)] : [];
    this.#head = scene.add.container((NECK.x - CROWN.x) * FIGURES.scale, (NECK.y - CROWN.y) * FIGURES.scale, [
      this.#image('hoofd', NECK),
      this.#mouth,
      this.#eyes,
      this.#brows,
      ...over,
    ]);
    this.box = scene.add.container(0, 0, [this.body, this.#head]);
  }

  look(expression: Expression): void {
    this.#face = faceFrames(expression);
    this.#set(this.#brows, this.#face.brows);
    this.#set(this.#eyes, this.#face.eyes);
    if (this.#talking === 0) this.#set(this.#mouth, this.#face.mouth);
  }

  turn(left: boolean): void {
    this.box.setScale(Math.abs(this.box.scaleX) * (left ? -1 : 1), this.box.scaleY);
  }

  /** One blink; the eyes are open again after it. */
  blink(): void {
    this.#set(this.#eyes, this.#face.blink);
    this.#scene.time.delayedCall(120, () => this.#set(this.#eyes, this.#face.eyes));
  }

  /** The face as its expression is, whatever was under way. */
  settle(): void {
    this.#talking = 0;
    this.#set(this.#eyes, this.#face.eyes);
    this.#set(this.#mouth, this.#face.mouth);
  }

  /** Leans into what is said, and moves the mouth for a moment. */
  talk(): void {
    this.#scene.tweens.add({
      targets: this.#head,
      angle: { from: 0, to: -3 },
      y: '-=3',
      duration: 150,
      yoyo: true,
      ease: 'Sine.easeOut',
    });
    this.#talking += 1;
    const steps = 9;
    for (let step = 1; step <= steps; step += 1)
      this.#scene.time.delayedCall(step * 105, () => {
        this.#set(this.#mouth, step % 2 === 1 ? this.#face.talk : this.#face.mouth);
        if (step === steps) this.#quiet();
      });
  }

  breathe(duration: number): Tweens.Tween {
    return this.#scene.tweens.add({
      targets: this.#head,
      y: '-=1.5',
      duration,
      yoyo: true,
      repeat: -1,
      ease: 'Sine.easeInOut',
    });
  }

  #quiet(): void {
    this.#talking = Math.max(0, this.#talking - 1);
    this.#set(this.#mouth, this.#face.mouth);
  }

  #image(name: string, origin: { readonly x: number; readonly y: number }): GameObjects.Image {
    const image = this.#scene.add.image(0, 0, this.#artOf(name).key, name).setOrigin(0).setScale(SIZE);
    return this.#place(image, name, origin);
  }

  #set(image: GameObjects.Image, name: string): void {
    if (!image.active) return;
    image.setFrame(name);
    image.setOrigin(0);
    this.#place(image, name, NECK);
  }

  #place(
    image: GameObjects.Image,
    name: string,
    origin: { readonly x: number; readonly y: number },
  ): GameObjects.Image {
    const [, , , , x = 0, y = 0] = this.#artOf(name).frames[name] ?? [];
    return image.setPosition(x * SIZE - origin.x * FIGURES.scale, y * SIZE - origin.y * FIGURES.scale);
  }

  #artOf(name: string): Pick<AtlasArt, 'key' | 'frames'> {
    return name in facesArt.frames ? facesArt : this.#own;
  }
}
