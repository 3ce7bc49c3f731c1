import { LAMP, TAIL, type woonboot } from '../../../../src/web/stage/place/woonboot.ts';
import { catTail, hung, shipLamp } from '../../things/hanging.ts';
import type { PlaceArt } from '../place-art.ts';
import { cabin } from './cabin.ts';
import { front } from './front.ts';
import { type BoatLight, lighting } from './lighting.ts';
import { clouds, quay, sky } from './outside.ts';

/** The houseboat. */
export const woonbootArt: PlaceArt<keyof typeof woonboot.sheets, BoatLight> = {
  lucht: { scale: 0.5, quality: 80, draw: sky },
  wolken: { scale: 0.6, draw: clouds },
  kade: { scale: 1.1, quality: 72, draw: quay },
  roef: { scale: 1.2, quality: 66, draw: cabin, lit: lighting },
  lamp: { scale: 1.3, quality: 72, draw: () => hung(LAMP, shipLamp()) },
  staart: { scale: 1.3, quality: 72, draw: () => hung(TAIL, catTail()), lit: lighting },
  tafel: { scale: 1.2, quality: 66, draw: front, lit: lighting },
};
