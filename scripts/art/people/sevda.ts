import { oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, path, shape } from '../svg.ts';

const SKIN = '#e0ab80';
const COLLAR = '#f4e6d6';
const BLOUSE = '#c65a7c';

/** Sevda Aydın, 38, works at the next table: black hair with a fringe, a raspberry blouse with dots. */
export const sevda: FigureDrawing = {
  parts: { body: 'PolkaDots', hair: 'MediumBangsFilled' },
  skin: SKIN,
  skinShade: '#ba7f55',
  cloth: BLOUSE,
  clothZones: [
    [SKIN, 'M350 440H620L604 600Q560 680 480 665Q390 640 350 560Z'],
    ['#9c4263', 'M700 640L780 640L880 1400L800 1380Q780 1000 700 640Z', 0.6],
    ['#9c4263', 'M60 1200L130 780L200 800L240 1100L210 1480L70 1450Z', 0.35],
    ['#3f4a6b', 'M226 1385Q500 1430 790 1380L800 1500L640 2600H130L330 1900Z'],
    ['#2f3854', 'M600 1500L770 1420L640 2540L480 2560Q620 2000 600 1500Z', 0.55],
    [SKIN, 'M50 1438L195 1476L215 1600L160 1720H90L40 1560Z'],
    [SKIN, 'M775 1400L860 1385L850 1560H770Z'],
    [SKIN, 'M180 2540H330V2700H170ZM400 2580H560V2680H380Z'],
    ['#e9dcc8', 'M130 2830H370V2920H130ZM360 2700H840V2830H360Z'],
  ],
  clothTints: [['#7f2d4c', 'M40 560H900V1420H40Z']],
  hairTints: [['#2f2a33', 'M100 0H760V640H100Z']],
  brows: { width: 21, colour: INK },
  onFace: path(oval(450, 372, 34, 17) + oval(598, 366, 14, 13), '#d2715a', 0.22),
  overBody:
    shape('M346 574Q394 668 486 668Q482 752 400 738Q318 700 322 596Z', COLLAR, 11) +
    shape('M486 668Q572 664 604 566Q640 590 628 640Q596 744 486 668Z', COLLAR, 11),
  overHead: `<circle cx="302" cy="392" r="13" fill="#e2b24c" stroke="${INK}" stroke-width="6"/>`,
};
