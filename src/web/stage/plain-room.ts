import type { GameObjects, Scene } from 'phaser';
import { WORLD } from './world.ts';

/** A wall and a floor, for a place that is not drawn. */
export function plainRoom(scene: Scene): GameObjects.Graphics {
  const floor = 652;
  return scene.add
    .graphics()
    .fillStyle(0x5f7f88)
    .fillRect(-400, 0, WORLD.width + 800, floor)
    .fillStyle(0x7a6258)
    .fillRect(-400, floor, WORLD.width + 800, WORLD.height - floor)
    .fillStyle(0x20202e)
    .fillRect(-400, floor, WORLD.width + 800, 5);
}
