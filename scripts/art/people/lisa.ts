import { oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';
import { garment, legs, type Patch } from './below.ts';

const SKIN = '#f8d5bd';
const KNIT = '#a496cf';
const SHADE = '#7d6fae';
const BLOUSE = '#fbf4e6';
const DOTS = '#d9607a';
const HAIR = '#e8c46a';
const HAIR_SHADE = '#c99b45';

const ribs: Patch = [
  SHADE,
  Array.from({ length: 14 }, (_, index) => `M${-40 + index * 74} 500h10v1100h-10Z`).join(''),
  0.4,
];

const dots = [0, 1, 2, 3, 4, 5, 6]
  .flatMap((row) => [0, 1, 2].map((column) => oval(400 + column * 80 + (row % 2) * 40, 720 + row * 78, 13, 13)))
  .join('');

/** Lisa Groen, 26, a checker: small, a blond bob, glasses, a cardigan a size too big. */
export const lisa: FigureDrawing = {
  parts: { body: 'ShirtCoat', hair: 'Bald', accessory: 'GlassRoundThick' },
  build: 0.84,
  skin: SKIN,
  skinShade: '#e0ab8d',
  cloth: BLOUSE,
  clothZones: [[SKIN, 'M340 420H620V560L490 680L380 560Z']],
  behindHead: shape(
    'M470 18Q250 8 226 240Q200 420 250 506Q330 530 400 480H620L690 500Q722 300 656 150Q600 18 470 18Z',
    HAIR_SHADE,
    20,
  ),
  brows: { width: 19, colour: '#8f6526' },
  underBody: legs({ y: 1400, from: 250, to: 700, trousers: '#46506b', shade: '#353d54', shoes: '#e9e2d3' }),
  onFace:
    garment(
      'pony',
      'M642 214Q624 150 592 172Q570 196 546 160Q516 190 486 164Q452 200 420 186Q404 236 374 284L352 322Q334 298 308 306Q282 326 300 372Q326 440 372 470Q330 524 250 508Q200 400 222 250Q250 38 460 22Q624 16 660 150Q664 196 642 214Z',
      HAIR,
      [
        ['#f5dd97', 'M620 110Q560 50 450 56Q310 80 270 260L240 380Q236 200 300 120Q360 60 460 44Q580 36 620 110Z', 0.8],
        [HAIR_SHADE, 'M300 372Q326 440 372 470Q340 520 262 510Q310 460 300 372Z', 0.6],
      ],
      20,
    ) +
    garment('lok', 'M640 208Q658 330 648 430L640 486Q676 506 698 492Q716 300 656 140Z', HAIR, [], 18) +
    line('M540 66Q500 110 486 160M440 70Q380 120 372 240M330 110Q270 190 268 330', 7, HAIR_SHADE),
  overBody:
    garment('blouse', 'M372 500L360 1420H600L606 510L488 660Z', BLOUSE, [[DOTS, dots, 0.9]], 14) +
    shape('M378 500L352 560L420 684L490 640L410 540Z', BLOUSE, 13) +
    shape('M594 506L620 560L560 684L490 640L560 546Z', BLOUSE, 13) +
    line('M490 650V1400', 8) +
    garment(
      'vest-links',
      'M362 498L266 548Q186 700 192 920L150 1540Q300 1590 424 1566Q452 1200 430 980Q410 760 356 580Z',
      KNIT,
      [ribs],
    ) +
    garment(
      'vest-rechts',
      'M608 506L690 560Q752 700 748 920L802 1540Q690 1582 560 1566Q530 1200 546 980Q566 760 624 580Z',
      KNIT,
      [ribs, [SHADE, 'M650 600L860 700V1600H690Q720 1100 650 600Z', 0.5]],
    ) +
    line('M334 560Q386 760 402 980Q424 1200 394 1572M640 560Q596 760 576 980Q560 1200 592 1570', 9) +
    shape('M200 1330L350 1336L346 1500L196 1490Z', KNIT, 14) +
    shape('M628 1336L776 1330L786 1490L640 1500Z', KNIT, 14) +
    path(oval(416, 1130, 14, 14) + oval(420, 1340, 14, 14), DOTS) +
    shape('M408 1120Q470 1086 540 1108Q586 1150 572 1222Q530 1270 450 1262Q396 1240 408 1120Z', SKIN, 16) +
    line('M440 1176Q500 1150 556 1164M446 1210Q500 1188 560 1200M460 1240Q506 1222 548 1232', 9) +
    garment(
      'mouw',
      'M288 544Q120 560 54 770Q-18 990 18 1120Q58 1236 200 1256L424 1278Q462 1200 436 1122L268 1086Q246 1040 266 960L286 820Z',
      KNIT,
      [
        [SHADE, 'M10 1080Q80 1200 430 1220V1300H10Z', 0.5],
        [SHADE, 'M262 860L290 820V1090L240 1080Z', 0.5],
      ],
    ) +
    garment(
      'mouw-ver',
      'M668 552Q820 580 876 770Q944 990 908 1120Q862 1228 748 1246L546 1272Q514 1196 536 1116L690 1084Q718 1040 704 960L694 820Z',
      KNIT,
      [[SHADE, 'M740 600L960 700V1280H540L700 1200Q800 1000 740 600Z', 0.5]],
    ) +
    line('M372 1112Q402 1190 370 1268M598 1106Q570 1180 600 1262', 12),
};
