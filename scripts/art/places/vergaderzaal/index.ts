import type { vergaderzaal } from '../../../../src/web/stage/place/vergaderzaal.ts';
import type { PlaceArt } from '../place-art.ts';
import { front } from './front.ts';
import { lighting } from './lighting.ts';
import { birchLeaves, clouds, garden, outsideLighting, sky, type ZaalLight } from './outside.ts';
import { room } from './room.ts';

/** A ministry's meeting room, with books. */
export const vergaderzaalArt: PlaceArt<keyof typeof vergaderzaal.sheets, ZaalLight> = {
  lucht: { scale: 0.6, quality: 86, draw: sky },
  wolken: { scale: 0.6, draw: clouds },
  tuin: { scale: 1.2, quality: 70, draw: garden, lit: outsideLighting },
  berk: { scale: 1.2, quality: 70, draw: birchLeaves, lit: outsideLighting },
  zaal: { scale: 1.2, quality: 70, draw: room, lit: lighting },
  tafel: { scale: 1.2, quality: 70, draw: front, lit: lighting },
};
