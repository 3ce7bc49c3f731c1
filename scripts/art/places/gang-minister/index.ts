import type { gangMinister } from '../../../../src/web/stage/place/gang-minister.ts';
import { cloudsAt, openSkies } from '../../sky.ts';
import type { PlaceArt } from '../place-art.ts';
import { desk } from './desk.ts';
import { corridorLighting, frontLighting } from './lighting.ts';
import type { GangLight } from './lights.ts';
import { outside } from './outside.ts';
import { corridor } from './room.ts';

/** The corridor of a minister. */
export const gangMinisterArt: PlaceArt<keyof typeof gangMinister.sheets, GangLight> = {
  buiten: { scale: 0.8, quality: 70, draw: outside },
  wolken: { scale: 0.6, quality: 72, draw: (light) => cloudsAt(clouds, openSkies[light]) },
  gang: { scale: 1.05, quality: 70, draw: corridor, lit: corridorLighting },
  bode: { scale: 1, quality: 70, draw: desk, lit: frontLighting },
};

const clouds = [
  [70, 190, 130],
  [240, 226, 100],
  [340, 180, 96],
] as const;
