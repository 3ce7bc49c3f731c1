import type { werkvloerAvond } from '../../../../src/web/stage/place/werkvloer-avond.ts';
import type { PlaceArt } from '../place-art.ts';
import { front } from './front.ts';
import { lighting } from './lighting.ts';
import type { WerkvloerLight } from './lights.ts';
import { clouds, sky, skyline } from './outside.ts';
import { room } from './room.ts';

export { skylineWindows } from './outside.ts';

/** The ministry floor. */
export const werkvloerAvondArt: PlaceArt<keyof typeof werkvloerAvond.sheets, WerkvloerLight> = {
  lucht: { scale: 0.6, quality: 86, draw: sky },
  wolken: { scale: 0.6, draw: clouds },
  skyline: { scale: 1.2, quality: 70, draw: skyline },
  kamer: { scale: 1.2, quality: 70, draw: room, lit: (light) => lighting(light, 'aan') },
  'gang-uit': { scale: 0.8, box: [0, 0, 1600, 900], quality: 70, draw: room, lit: (light) => lighting(light, 'uit') },
  bureau: { scale: 1.2, quality: 70, draw: front, lit: (light) => lighting(light, 'aan') },
};
