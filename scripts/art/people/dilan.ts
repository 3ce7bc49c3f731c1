import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path } from '../svg.ts';
import { below, type Patch } from './below.ts';

const SKIN = '#dba67e';
const BLAZER = '#b9583f';
const SHADE = '#8c3c2c';
const TEE = '#f3ecdf';

const shades: readonly Patch[] = [
  [SHADE, 'M616 900L660 800L684 760L700 1460H606Z', 0.5],
  [SHADE, 'M196 870L200 940L192 1460H150L158 1100Z', 0.45],
];

/** Dilan Aksoy, 41, spokeswoman: dark hair to her shoulders, a blazer over a T-shirt, a hand that points it out. */
export const dilan: FigureDrawing = {
  parts: { body: 'DotJacket', hair: 'Medium' },
  build: 0.98,
  without: [4, 5, 7, 8, 9, 10, 11, 12, 13, 15, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33],
  skin: SKIN,
  skinShade: '#b37b54',
  cloth: BLAZER,
  clothZones: [
    ...shades,
    [SHADE, 'M700 1000L770 860L860 950L800 1130L690 1090Z', 0.45],
    [SKIN, 'M352 420H556V560Q540 626 462 628Q380 620 352 580Z'],
    [SKIN, 'M768 862Q800 930 860 950L975 800L1000 560H760Z'],
  ],
  clothTints: [[TEE, 'M340 560H575V1140H340Z']],
  hairTints: [
    ['#3a2a2a', 'M100 -60H760V620H100Z'],
    [
      '#5c4240',
      'M560 110Q430 100 350 190Q300 250 300 380L270 400Q250 200 340 120Q440 50 560 110ZM180 480Q190 410 270 400L250 480Z',
      0.8,
    ],
  ],
  brows: { width: 19, colour: '#2d2122' },
  underBody: below({
    y: 1120,
    left: [55, 190],
    right: [692, 760],
    raised: true,
    cuff: 1400,
    hem: 1420,
    cloth: BLAZER,
    patches: shades,
    gap: { top: [400, 560], hem: [374, 606], cloth: TEE, ends: 1320 },
    skin: SKIN,
    trousers: '#3f4258',
    shade: '#303246',
    shoes: '#2d2b33',
  }),
  onFace: path(brush([508, 392, 3], [498, 404, 4], [497, 415, 3]), '#b0764f'),
  overHead: `<circle cx="322" cy="402" r="13" fill="#e8c25a" stroke="${INK}" stroke-width="6"/>`,
  overBody:
    path(
      [
        [240, 615, 14, 14],
        [256, 684, 13, 13],
        [280, 558, 13, 11],
        [611, 589, 12, 14],
        [130, 712, 11, 12],
        [79, 874, 12, 13],
        [70, 1030, 8, 11],
        [211, 1008, 12, 14],
        [308, 1018, 12, 14],
      ]
        .map(([x = 0, y = 0, rx = 0, ry = 0]) => oval(x, y, rx, ry))
        .join(''),
      BLAZER,
    ) +
    path(oval(674, 1035, 14, 15) + oval(677, 1117, 14, 14), '#a34a36') +
    path(oval(800, 1066, 12, 13), '#a54c37') +
    path('M409 1070H552L558 1180H400Z', TEE) +
    line('M398 1040Q402 1100 400 1170M566 1040Q562 1110 560 1170', 16) +
    line('M690 960L692 1130', 18),
};
