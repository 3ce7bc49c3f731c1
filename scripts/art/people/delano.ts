import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, rect } from '../svg.ts';
import { below, garment, type Patch } from './below.ts';

const SKIN = '#a56d47';
const JUMPER = '#56b868';
const SHADE = '#3b9152';
const COLLAR = '#f6efe2';

const patches: readonly Patch[] = [
  [SHADE, 'M700 900H860V1460H700Z', 0.6],
  [SHADE, 'M634 900H700V1460H646Z', 0.45],
  [SHADE, rect(-50, 1350, 1000, 12) + rect(-50, 1376, 1000, 12), 0.9],
];

const bands: readonly Patch[] = [
  ['#f7d354', 'M-100 790Q400 850 900 780V880Q400 950 -100 890Z'],
  ['#f6efe2', 'M-100 910Q400 970 900 900V938Q400 1008 -100 948Z'],
  ['#2f6f9f', 'M-100 712Q400 772 900 702V760Q400 830 -100 770Z'],
];

const shadow: Patch = [SHADE, 'M700 760L720 640L860 900V1240H700Z', 0.5];

/** Delano Pinas, 33, answers the telephone: broad, short braids, a bright jumper, a headset. */
export const delano: FigureDrawing = {
  parts: { body: 'PoloSweater', hair: 'Twists' },
  build: 1.12,
  without: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16],
  skin: SKIN,
  skinShade: '#7c4c30',
  cloth: COLLAR,
  clothZones: [[SKIN, 'M380 430H566L562 500L500 610H480L380 520Z']],
  clothTints: [
    [JUMPER, 'M-100 480H900V1300H-100Z'],
    ...bands,
    shadow,
    [SHADE, 'M610 1240Q660 1000 640 820L700 900V1240Z', 0.4],
  ],
  hairTints: [['#3d3034', 'M200 -40H720V340H200Z']],
  brows: { width: 23, colour: INK },
  underBody: below({
    y: 1110,
    left: [25, 196],
    right: [704, 781],
    cuff: 1400,
    hem: 1400,
    cloth: JUMPER,
    patches,
    skin: SKIN,
    trousers: '#3e4a66',
    shade: '#2f384f',
    shoes: '#f0e9da',
  }),
  onFace: path(brush([566, 468, 7], [546, 474, 12], [528, 470, 7]), '#4a3329'),
  overHead:
    line('M330 316Q300 96 462 18', 26) +
    line('M330 316Q300 96 462 18', 10, '#8b8f9a') +
    line('M336 384Q372 452 470 468', 13) +
    path(oval(476, 467, 17, 13)) +
    path(oval(326, 348, 42, 54)) +
    path(oval(328, 348, 28, 40), '#5b6072') +
    path(oval(334, 344, 12, 20), '#8b8f9a'),
  overBody:
    path('M34 1080H766V1190H34Z', JUMPER) +
    path('M706 1080H766V1190H706ZM640 1080H698V1190H634Z', SHADE, 0.45) +
    path(rect(164, 1030, 70, 80), JUMPER) +
    garment('borst', 'M88 700Q50 790 28 900Q400 960 768 892Q750 780 730 700Z', JUMPER, [...bands, shadow], 0) +
    line('M87 700Q48 790 28 896M729 700Q750 780 765 890', 18) +
    line('M18 1020Q20 1070 26 1130', 18) +
    line('M214 880Q190 1010 198 1190M690 860Q706 1000 704 1190', 18),
};
