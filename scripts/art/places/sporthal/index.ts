import { RINGS, type sporthal } from '../../../../src/web/stage/place/sporthal.ts';
import { hung, rings } from '../../things/hanging.ts';
import type { PlaceArt } from '../place-art.ts';
import { front } from './front.ts';
import { hall } from './hall.ts';
import { darkness, frontLighting, type HalLight, hallLighting } from './lighting.ts';
import { clouds, sky, square } from './outside.ts';

/** The sports hall. */
export const sporthalArt: PlaceArt<keyof typeof sporthal.sheets, HalLight> = {
  lucht: { scale: 0.6, quality: 80, draw: sky },
  wolken: { scale: 0.6, draw: clouds },
  plein: { scale: 1.2, quality: 78, draw: square },
  zaal: { scale: 1.2, quality: 66, draw: hall, lit: hallLighting },
  ringen: { scale: 1.3, quality: 72, draw: () => hung(RINGS, rings()), lit: frontLighting },
  'lampen-uit': { scale: 0.25, draw: darkness },
  balie: { scale: 1.2, quality: 66, draw: front, lit: frontLighting },
};
