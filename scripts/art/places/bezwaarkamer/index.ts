import type { bezwaarkamer } from '../../../../src/web/stage/place/bezwaarkamer.ts';
import type { PlaceArt } from '../place-art.ts';
import { front } from './front.ts';
import { lighting } from './lighting.ts';
import { type BezwaarLight, carPark, clouds, outsideLighting, sky, treeCrown } from './outside.ts';
import { room } from './room.ts';

/** Where a benefits agency hears objections. */
export const bezwaarkamerArt: PlaceArt<keyof typeof bezwaarkamer.sheets, BezwaarLight> = {
  lucht: { scale: 0.6, quality: 86, draw: sky },
  wolken: { scale: 0.6, draw: clouds },
  buiten: { scale: 1.2, quality: 70, draw: carPark, lit: outsideLighting },
  boom: { scale: 1.2, quality: 70, draw: treeCrown, lit: outsideLighting },
  kamer: { scale: 1.2, quality: 70, draw: room, lit: lighting },
  tafel: { scale: 1.2, quality: 70, draw: front, lit: lighting },
};
