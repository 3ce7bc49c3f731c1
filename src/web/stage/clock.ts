import type { GameObjects, Scene } from 'phaser';
import { clockHands } from './light.ts';
import { prop } from './props.ts';
import type { Point } from './world.ts';

/** The hands of a clock on the wall. */
export class Clock {
  readonly #scene: Scene;
  readonly #hour: GameObjects.Image;
  readonly #minute: GameObjects.Image;
  #time: number | undefined;

  constructor(scene: Scene, wall: GameObjects.Container, { x, y }: Point) {
    this.#scene = scene;
    this.#hour = prop(scene, 'wijzer-uur').setPosition(x, y);
    this.#minute = prop(scene, 'wijzer-minuut').setPosition(x, y);
    wall.add([this.#hour, this.#minute]);
  }

  /** Sets the clock, in minutes after midnight; its hands turn there. */
  set(timeOfDay: number, still: boolean): void {
    const from = this.#time;
    this.#time = timeOfDay;
    if (still || from === undefined || from === timeOfDay) this.#turn(timeOfDay);
    else
      this.#scene.tweens.addCounter({
        from,
        to: timeOfDay,
        duration: 1500,
        ease: 'Sine.easeInOut',
        onUpdate: (tween) => this.#turn(tween.getValue() ?? timeOfDay),
      });
  }

  destroy(): void {
    this.#hour.destroy();
    this.#minute.destroy();
  }

  #turn(time: number): void {
    if (!this.#hour.active) return;
    const { hour, minute } = clockHands(time);
    this.#hour.setAngle(hour);
    this.#minute.setAngle(minute);
  }
}
