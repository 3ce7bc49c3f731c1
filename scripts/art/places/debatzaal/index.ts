import type { debatzaal } from '../../../../src/web/stage/place/debatzaal.ts';
import type { PlaceArt } from '../place-art.ts';
import { desk } from './desk.ts';
import { lighting } from './lighting.ts';
import type { ZaalLight } from './lights.ts';
import { outside } from './outside.ts';
import { chamber } from './room.ts';

/** A parliament's debating chamber. */
export const debatzaalArt: PlaceArt<keyof typeof debatzaal.sheets, ZaalLight> = {
  buiten: { scale: 0.7, quality: 70, draw: outside },
  zaal: { scale: 1.05, quality: 68, draw: chamber, lit: lighting },
  bank: { scale: 1, quality: 70, draw: desk, lit: lighting },
};
