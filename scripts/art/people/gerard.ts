import { brush } from '../brush.ts';
import type { FigureDrawing, Zone } from '../figure.ts';
import { path, rect } from '../svg.ts';

const SKIN = '#ecb796';
const SHIRT = '#a9423f';
const GREY = '#b9b8b6';

const columns = Array.from({ length: 13 }, (_, index) => rect(70 + index * 74, 520, 30, 1060)).join('');
const rows = Array.from({ length: 15 }, (_, index) => rect(40, 560 + index * 74, 960, 30)).join('');
const CHECK: readonly Zone[] = [
  ['#f3e0cf', columns, 0.42],
  ['#5b2230', rows, 0.4],
];

/** Gerard, 57: broad, a short grey beard, a checked shirt. */
export const gerard: FigureDrawing = {
  parts: { body: 'ShirtPantsWB', hair: 'GrayShort' },
  build: 1.18,
  skin: SKIN,
  skinShade: '#cb8865',
  cloth: SHIRT,
  clothZones: [
    ...CHECK,
    ['#5b2230', 'M760 700L850 620L960 1500L860 1480Q900 1360 800 1100Z', 0.35],
    [SKIN, 'M390 440H570L578 560L525 622L400 548Z'],
    [SKIN, 'M110 1508H260L290 1540L345 1600L320 1720L180 1730Z'],
    [SKIN, 'M835 1480L935 1500V1690H820Z'],
    [SKIN, 'M60 2640H220V2740H60ZM530 2600H680V2700H530Z'],
    [
      '#6b4a38',
      'M30 2960V2800L80 2700L230 2760L290 2900V3060H30ZM510 2700L580 2760L660 2660L720 2680L930 2860V2960H520Z',
    ],
  ],
  clothTints: [['#4b566b', 'M40 1380H960V2680H40Z']],
  hairZones: [
    [GREY, 'M200 -20H720V200L600 150L560 170Q480 130 390 150Q330 190 352 250L346 320L300 320L270 300H200Z'],
    ['#97979a', 'M200 180L330 200L352 250L346 330L300 310L270 300H200Z', 0.7],
    [
      GREY,
      'M344 296L364 280Q366 370 410 408Q460 420 488 398Q545 364 604 392L700 330V560H320L342 390ZM498 408Q545 390 594 404Q602 446 545 456Q492 450 498 408Z',
    ],
    ['#97979a', 'M340 380Q400 470 500 480Q600 470 650 400V560H320Z', 0.45],
  ],
  brows: { width: 24, colour: '#8a898b' },
  onFace: path(
    brush([446, 194, 3], [500, 186, 5], [556, 192, 3]) +
      brush([436, 318, 2.5], [424, 326, 4], [416, 338, 2.5]) +
      brush([436, 334, 2.5], [452, 344, 3.5], [470, 345, 2.5]),
    '#c28264',
  ),
};
