import type { FigureDrawing } from '../figure.ts';
import { shape } from '../svg.ts';

const SKIN = '#c78f63';
const JUMPER = '#8a3a47';
const COLLAR = '#e6edf3';

/** Youssef, 39: slim, short black hair and a short beard; a neat jumper over a shirt, arms crossed. */
export const youssef: FigureDrawing = {
  parts: { body: 'CrossedArmsWB', hair: 'ShortVolumed' },
  build: 0.94,
  skin: SKIN,
  skinShade: '#9f693f',
  cloth: JUMPER,
  clothZones: [
    [SKIN, 'M310 440H580L560 560Q520 660 440 640Q350 620 320 520Z'],
    [SKIN, 'M268 850L380 838L484 872L500 940L505 1015H420L395 948L272 914Z'],
    ['#6b2936', 'M690 640L800 620L830 1070L720 1080L780 900Z', 0.65],
    ['#6b2936', 'M120 1000L400 1010L720 1060L760 1120L500 1180L160 1120Z', 0.45],
    [SKIN, 'M0 2610H120V2720H0ZM560 2600H680V2710H560Z'],
    ['#6a4330', 'M-220 2960V2860L-60 2680L140 2700V2960ZM520 2960V2740L680 2660L900 2900V2960Z'],
  ],
  clothTints: [['#3d4660', 'M-40 1340H800V2640H-40Z']],
  hairZones: [
    [
      '#3b2e30',
      'M348 290L364 290Q366 370 410 410Q460 420 486 400Q545 366 604 394L700 330V560H326L348 388ZM496 408Q545 388 594 404Q604 446 545 458Q490 452 496 408Z',
      0.92,
    ],
  ],
  hairTints: [['#332b30', 'M200 -60H640V200H360V330H200Z']],
  brows: { width: 22, colour: '#2a2226' },
  overBody:
    shape('M296 552L352 508L446 662L380 742Q320 660 296 552Z', COLLAR, 12) +
    shape('M546 520L582 556Q572 660 516 736L446 662Z', COLLAR, 12),
};
