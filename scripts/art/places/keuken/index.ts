import type { keuken } from '../../../../src/web/stage/place/keuken.ts';
import type { PlaceArt } from '../place-art.ts';
import { front } from './front.ts';
import { lighting } from './lighting.ts';
import { clouds, garden, type KeukenLight, laundry, outsideLighting, sky } from './outside.ts';
import { room } from './room.ts';

/** Somebody's kitchen. */
export const keukenArt: PlaceArt<keyof typeof keuken.sheets, KeukenLight> = {
  lucht: { scale: 0.6, quality: 86, draw: sky },
  wolken: { scale: 0.6, draw: clouds },
  tuin: { scale: 1.2, quality: 70, draw: garden, lit: outsideLighting },
  was: { scale: 1.2, quality: 70, draw: laundry, lit: outsideLighting },
  keuken: { scale: 1.2, quality: 70, draw: room, lit: lighting },
  tafel: { scale: 1.2, quality: 70, draw: front, lit: lighting },
};
