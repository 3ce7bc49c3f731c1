import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';
import { waistband } from './waistband.ts';

const SKIN = '#f5c9ad';
const JACKET = '#3d72b4';
const DARK = '#27406b';

/** Erik, 38, Annie's son: broad, a round face, short hair; a blue jacket, the zip closed. */
export const erik: FigureDrawing = {
  parts: { body: 'DocProtectiveClothe', hair: 'Short' },
  build: 1.14,
  skin: SKIN,
  skinShade: '#dc9d80',
  cloth: JACKET,
  clothFills: [JACKET, SKIN, '#e8e0d0'],
  clothZones: [
    [DARK, 'M60 700L100 620L260 540L330 500L760 540L830 640L860 760L60 800Z'],
    ['#26507f', 'M770 880L860 760L930 1400L880 1500L810 1400Z', 0.55],
    ['#26507f', 'M70 1100L300 900L320 1430L290 1530L140 1530Z', 0.35],
    ['#5b5470', 'M330 1440H808L806 1500V2680H20L160 1716H316V1440Z'],
  ],
  hairTints: [['#9a744f', 'M200 -60H720V600H200Z']],
  brows: { width: 20, colour: '#7c5a3a' },
  overBody:
    path('M560 960H640V1060H560Z', JACKET) +
    waistband(JACKET, '#31609a', DARK) +
    line('M400 1406V1478M480 1414V1486M680 1410V1482M750 1400V1474', 6) +
    shape('M366 496Q470 552 588 512L634 566Q480 640 330 560Z', JACKET, 13) +
    line('M520 520Q556 780 590 1010Q604 1200 604 1382', 26) +
    line('M520 520Q556 780 590 1010Q604 1200 604 1386', 11, '#d4d8de') +
    shape('M512 574H546V640L530 664L514 640Z', '#e79a3c', 8),
};
