import type { GameObjects, Scene } from 'phaser';
import { isStrip, type Size } from './camera.ts';
import type { Layers } from './layers.ts';
import { prop } from './props.ts';

const SIZE = 0.46;

/** On a narrow picture: small signs, at its lower right, of what happens where the picture does not show it. */
export class Signs {
  readonly #scene: Scene;
  readonly #layers: Layers;
  readonly #signs = new Map<string, GameObjects.Image>();

  constructor(scene: Scene, layers: Layers) {
    this.#scene = scene;
    this.#layers = layers;
  }

  add(name: string, still: boolean): void {
    if (this.#signs.has(name)) return;
    const sign = prop(this.#scene, name);
    sign.setScale(sign.scaleX * SIZE);
    this.#layers.paper.add(sign);
    this.#signs.set(name, sign);
    if (!still)
      this.#scene.tweens.add({
        targets: sign,
        angle: { from: -14, to: 14 },
        duration: 110,
        yoyo: true,
        repeat: 4,
        onComplete: () => sign.setAngle(0),
      });
  }

  clear(): void {
    for (const sign of this.#signs.values()) sign.destroy();
    this.#signs.clear();
  }

  arrange(size: Size): void {
    [...this.#signs.values()].forEach((sign, index) => {
      sign.setVisible(isStrip(size)).setPosition(size.width - 34 - index * 52, size.height - 34);
    });
  }
}
