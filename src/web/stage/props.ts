import type { GameObjects, Scene } from 'phaser';
import { propsArt } from './art.ts';
import type { PropName } from './drawn.ts';
import frames from './frames/dingen.json';
import { PROPS_SCALE } from './scales.ts';

/** A thing of the shared atlas, its own origin at 0,0 of its place; sizes are world units. */
export function prop(scene: Scene, name: PropName): GameObjects.Image {
  const [, , width = 1, height = 1, x = 0, y = 0] = frames[name];
  return scene.add
    .image(0, 0, propsArt.key, name)
    .setOrigin(-x / width, -y / height)
    .setScale(1 / PROPS_SCALE);
}
