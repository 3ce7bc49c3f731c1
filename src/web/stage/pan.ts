import type { Scene, Tweens } from 'phaser';
import type { Camera } from './camera.ts';

const DURATION = 650;

/** Moves the camera from where it is to where it shall be. */
export class Pan {
  readonly #scene: Scene;
  readonly #aim: (camera: Camera) => void;
  #camera: Camera | undefined;
  #tween: Tweens.Tween | undefined;

  /** `aim` points the picture. */
  constructor(scene: Scene, aim: (camera: Camera) => void) {
    this.#scene = scene;
    this.#aim = aim;
  }

  to(target: Camera, atOnce: boolean): void {
    this.#tween?.stop();
    if (atOnce) {
      this.#set(target);
      return;
    }
    const from = this.#camera ?? target;
    const between = (one: number, other: number, share: number) => one + (other - one) * share;
    this.#tween = this.#scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: DURATION,
      ease: 'Sine.easeInOut',
      onUpdate: (tween) => {
        const share = tween.getValue() ?? 1;
        this.#set({
          left: between(from.left, target.left, share),
          top: between(from.top, target.top, share),
          zoom: between(from.zoom, target.zoom, share),
        });
      },
    });
  }

  #set(camera: Camera): void {
    this.#camera = camera;
    this.#aim(camera);
  }
}
