import type { Place } from '../place/place.ts';
import type { Point } from '../world.ts';
import type { Staged, Stagehand } from './staged.ts';

/** The door that opens by itself. */
export const door: Staged = { sign: 'teken-deur', spot: doorThatOpens, play: openDoor };

/** Where the door is, also where it does not open. */
export function middleOfDoor({ door: { box } }: Place): Point {
  return { x: box[0] + box[2] / 2, y: box[1] + 60 };
}

export function openDoor({ scene, scenery: { door }, still }: Stagehand): void {
  if (door === undefined) return;
  door.setScale(door.scaleY, door.scaleY);
  if (still) {
    door.scaleX *= 0.4;
    return;
  }
  scene.tweens.add({
    targets: door,
    scaleX: door.scaleY * 0.25,
    duration: 420,
    hold: 900,
    yoyo: true,
    ease: 'Sine.easeInOut',
  });
}

function doorThatOpens(place: Place): Point | undefined {
  return place.door.leaf === undefined ? undefined : middleOfDoor(place);
}
