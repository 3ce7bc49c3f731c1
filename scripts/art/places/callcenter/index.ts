import { BALLOONS, type callcenter } from '../../../../src/web/stage/place/callcenter.ts';
import { balloons, hung } from '../../things/hanging.ts';
import type { PlaceArt } from '../place-art.ts';
import { front } from './front.ts';
import { type CallLight, frontLighting, roomLighting } from './lighting.ts';
import { clouds, land, sky } from './outside.ts';
import { room } from './room.ts';

/** The floor where the telephone is answered. */
export const callcenterArt: PlaceArt<keyof typeof callcenter.sheets, CallLight> = {
  lucht: { scale: 0.6, quality: 80, draw: sky },
  wolken: { scale: 0.6, draw: clouds },
  land: { scale: 1.1, quality: 76, draw: land },
  vloer: { scale: 1.2, quality: 66, draw: room, lit: roomLighting },
  ballonnen: { scale: 1.3, quality: 72, draw: () => hung(BALLOONS, balloons()), lit: frontLighting },
  bureau: { scale: 1.2, quality: 66, draw: front, lit: frontLighting },
};
