import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';
import { garment } from './below.ts';

const SKIN = '#885539';
const BLOUSE = '#ef7f45';
const DOTS = '#f9d36a';
const CARDIGAN = '#56519a';
const SHADE = '#403b7a';
const BRAIDS = '#4c383a';
const TROUSERS = '#3c4258';

/** Ngozi Okafor, 48, a researcher: calm, her braids tied up, a bright dotted blouse under a cardigan. */
export const ngozi: FigureDrawing = {
  parts: { body: 'PolkaDots', hair: 'CornRows' },
  build: 1.04,
  skin: SKIN,
  skinShade: '#663c26',
  cloth: BLOUSE,
  clothZones: [
    [SKIN, 'M345 430H600L596 560Q580 650 480 650Q390 640 348 560Z'],
    ['#cf6130', 'M560 700L640 700V1420H570Z', 0.45],
    [TROUSERS, 'M100 1395Q480 1440 800 1370L840 3000H60Z'],
    [SKIN, 'M20 1440L214 1470L214 1720H20ZM786 1398L900 1370V1640H742Z'],
    ['#2d3247', 'M430 2600Q620 2000 590 1500L800 1400V2640H430Z', 0.5],
  ],
  clothTints: [[DOTS, 'M330 600H690V1420H330Z']],
  hairZones: [
    [
      BRAIDS,
      'M100 -80H600L560 108L530 124L488 142L446 168L420 190L392 224L376 262L366 290L340 296L302 316L296 384L346 396L396 470V700H100Z',
    ],
    ['#6b5150', 'M210 300Q200 150 290 80L310 90Q240 170 240 300L270 520L250 520ZM400 130Q440 96 520 100L470 120Z', 0.8],
  ],
  brows: { width: 19, colour: '#25191c' },
  onFace: path(brush([510, 392, 3], [500, 404, 4], [499, 416, 3]), '#5a3320'),
  overHead:
    shape('M282 150Q330 132 356 52L388 74Q372 140 302 182Z', '#e8b23f', 13) +
    line('M312 152Q344 128 366 76', 7) +
    `<path d="M318 398q-15 20 0 44q15 -24 0 -44Z" fill="#e8b23f" stroke="${INK}" stroke-width="6"/>`,
  overBody:
    garment(
      'vest-links',
      'M352 560Q200 566 148 660Q110 760 104 900Q54 1060 58 1220L66 1442L206 1480L214 1440Q290 1470 372 1452Q404 1100 392 860Q382 700 352 560Z',
      CARDIGAN,
      [[SHADE, 'M240 900L292 760L330 900L290 1480H200Z', 0.5]],
      20,
    ) +
    garment(
      'vest-rechts',
      'M604 560Q690 590 734 690Q772 820 782 960L862 1400L796 1424L790 1440Q720 1460 640 1452Q596 1100 604 860Q612 700 604 560Z',
      CARDIGAN,
      [
        [SHADE, 'M706 700L800 700L880 1440H790Q760 1000 706 700Z', 0.6],
        [SHADE, 'M706 720L770 1180L796 1480H740Z', 0.5],
      ],
      20,
    ) +
    line('M292 780Q262 960 240 1180L206 1480M706 720Q720 960 770 1180L796 1424', 18) +
    line('M322 580Q354 720 362 860Q372 1100 342 1450M630 586Q636 720 632 860Q628 1100 668 1450', 8) +
    line('M72 1380L212 1416', 9) +
    path('M368 900m-11 0a11 11 0 1 0 22 0a11 11 0 1 0 -22 0ZM366 1080m-11 0a11 11 0 1 0 22 0a11 11 0 1 0 -22 0Z', DOTS),
};
