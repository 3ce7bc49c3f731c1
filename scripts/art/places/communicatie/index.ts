import { type communicatie, PLANT } from '../../../../src/web/stage/place/communicatie.ts';
import { hangingPlant, hung } from '../../things/hanging.ts';
import type { PlaceArt } from '../place-art.ts';
import { front } from './front.ts';
import { type CommLight, frontLighting, roomLighting } from './lighting.ts';
import { clouds, sky, street } from './outside.ts';
import { room } from './room.ts';

/** The communications department. */
export const communicatieArt: PlaceArt<keyof typeof communicatie.sheets, CommLight> = {
  lucht: { scale: 0.5, quality: 80, draw: sky },
  wolken: { scale: 0.6, draw: clouds },
  straat: { scale: 1.1, quality: 74, draw: street },
  kamer: { scale: 1.2, quality: 66, draw: room, lit: roomLighting },
  plant: { scale: 1.3, quality: 72, draw: () => hung(PLANT, hangingPlant()), lit: frontLighting },
  bureau: { scale: 1.2, quality: 66, draw: front, lit: frontLighting },
};
