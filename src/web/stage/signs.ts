import type { GameObjects, Scene } from 'phaser';
import { type Camera, isInSight, isStrip, type Size } from './camera.ts';
import type { Sign } from './happening/index.ts';
import type { Layers } from './layers.ts';
import { prop } from './props.ts';
import { PROPS_SCALE } from './scales.ts';

const SIZES = { strip: 0.46, wide: 0.62 } as const;

/** Small signs at the edge, of what happens where the picture does not show it. */
export class Signs {
  readonly #scene: Scene;
  readonly #layers: Layers;
  readonly #signs = new Map<string, { readonly sign: Sign; readonly image: GameObjects.Image }>();

  constructor(scene: Scene, layers: Layers) {
    this.#scene = scene;
    this.#layers = layers;
  }

  add(sign: Sign, still: boolean): void {
    if (this.#signs.has(sign.name)) return;
    const image = prop(this.#scene, sign.name);
    this.#layers.paper.add(image);
    this.#signs.set(sign.name, { sign, image });
    if (still) return;
    this.#scene.tweens.add({
      targets: image,
      angle: { from: -14, to: 14 },
      duration: 110,
      yoyo: true,
      repeat: 5,
      onComplete: () => image.setAngle(0),
    });
  }

  clear(): void {
    for (const { image } of this.#signs.values()) image.destroy();
    this.#signs.clear();
  }

  /** At the lower right of a narrow picture; at the upper right of a wide one, whose lower part a panel covers. `covered`: pixels from the left. */
  arrange(size: Size, camera: Camera, covered: number): void {
    const hidden = [...this.#signs.values()].filter(({ sign, image }) => {
      const seen = sign.at !== undefined && isInSight(size, camera, sign.at, covered);
      image.setVisible(!seen);
      return !seen;
    });
    const narrow = isStrip(size);
    const scale = narrow ? SIZES.strip : SIZES.wide;
    const edge = 12 + 50 * scale;
    hidden.forEach(({ image }, index) => {
      const x = size.width - edge - index * 112 * scale;
      image.setPosition(x, narrow ? size.height - edge : edge).setScale(scale / PROPS_SCALE);
    });
  }
}
