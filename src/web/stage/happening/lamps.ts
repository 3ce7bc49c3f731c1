import type { Place } from '../place/place.ts';
import type { Point } from '../world.ts';
import { middleOfDoor } from './door.ts';
import type { Staged } from './staged.ts';

export const lampsGoOut: Staged = {
  sign: 'teken-licht-uit',
  spot: lampsThatGoOut,
  play: ({ scenery, still }) => scenery.lamps(false, still),
};

function lampsThatGoOut(place: Place): Point | undefined {
  return Object.values(place.sheets).some(({ dark }) => dark === true) ? middleOfDoor(place) : undefined;
}
