import type { GameObjects, Scene } from 'phaser';
import type { Camera, Size } from './camera.ts';
import { DEPTHS, type Depth } from './world.ts';

export type Layers = Readonly<Record<Depth, GameObjects.Container>> & { readonly paper: GameObjects.Container };

/** One container a depth, in world units; `paper` lies over the picture, in CSS pixels. */
export function makeLayers(scene: Scene): Layers {
  return {
    outside: scene.add.container(),
    room: scene.add.container(),
    people: scene.add.container(),
    front: scene.add.container(),
    paper: scene.add.container(),
  };
}

/** Moves all layers to what the camera sees. */
export function aim(layers: Layers, camera: Camera, size: Size, pixels: number): void {
  const middle = camera.left + size.width / camera.zoom / 2;
  const scale = camera.zoom * pixels;
  const layer = (depth: Depth) => {
    const shifted = 800 + (middle - 800) * DEPTHS[depth];
    layers[depth].setScale(scale).setPosition((size.width / 2) * pixels - shifted * scale, -camera.top * scale);
  };
  layer('outside');
  layer('room');
  layer('people');
  layer('front');
  layers.paper.setScale(pixels);
}
