import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, path, shape } from '../svg.ts';

const SKIN = '#9a6240';
const SHIRT = '#e6b450';

/** Ruben Aalbers, 47, three weeks in the house: an ochre shirt, a pass on a cord, round glasses. */
export const ruben: FigureDrawing = {
  parts: { body: 'ShirtPantsWB', hair: 'ShavedSides', accessory: 'GlassRound' },
  skin: SKIN,
  skinShade: '#744428',
  cloth: SHIRT,
  clothZones: [
    [SKIN, 'M390 440H570L578 560L525 622L400 548Z'],
    [SKIN, 'M110 1508H260L290 1540L345 1600L320 1720L180 1730Z'],
    [SKIN, 'M835 1480L935 1500V1690H820Z'],
    ['#c08e33', 'M760 700L850 620L960 1500L860 1480Q900 1360 800 1100Z', 0.7],
    ['#c08e33', 'M80 1100L240 900L262 1510L120 1510Z', 0.35],
    ['#f1d08a', 'M345 560L400 500L525 622L440 740Z M570 560L600 530L615 720L540 640Z'],
    [SKIN, 'M60 2640H220V2740H60ZM530 2600H680V2700H530Z'],
    [
      '#8a5a3a',
      'M30 2960V2800L80 2700L230 2760L290 2900V3060H30ZM510 2700L580 2760L660 2660L720 2680L930 2860V2960H520Z',
    ],
    ['#efe6d2', 'M30 2905L60 2895Q160 2980 290 2900V3060H30ZM520 2840Q700 2920 930 2870V2980H520Z'],
  ],
  clothTints: [['#3a4763', 'M40 1380H960V2680H40Z']],
  brows: { width: 21, colour: INK },
  hairTints: [['#3b3338', 'M200 -60H720V220H200Z']],
  onFace: path(brush([566, 470, 8], [548, 476, 14], [530, 472, 8]), '#4a3a36'),
  overBody:
    path(
      brush([452, 590, 12], [440, 760, 12], [470, 960, 12]) + brush([560, 640, 12], [545, 800, 12], [478, 960, 12]),
      '#2f6f9f',
    ) +
    shape('M424 952H524V1086H424Z', '#fbf6e8', 9) +
    path('M440 972H484V1030H440Z', '#8fb3c9') +
    path('M494 978H512V986H494ZM494 1000H512V1008H494ZM440 1048H508V1058H440Z', INK),
};
