import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';

const SKIN = '#f0c2a4';
const SUIT = '#4d5f82';
const SHADE = '#394868';
const SHIRT = '#edf1f4';
const HAIR = '#80694f';

/** Arjen, 51, state secretary: stocky, thinning hair, a blue-grey suit, no tie. */
export const arjen: FigureDrawing = {
  parts: { body: 'BlazerPantsBW', hair: 'Bald' },
  build: 1.16,
  skin: SKIN,
  skinShade: '#d09274',
  cloth: SUIT,
  clothZones: [
    [SKIN, 'M370 440H640L612 540L540 640L500 650L400 600L372 520Z'],
    [SHADE, 'M740 640L860 620L1000 1370L850 1372Q880 1240 780 1060Z', 0.75],
    [SHADE, 'M-90 1000L96 1010L250 1330L110 1450Z', 0.6],
    ['#44557a', 'M488 1172H662L646 1486H900V2640H100L204 1508L550 1492Z'],
    [SHADE, 'M400 1800L560 1500L610 1510Q580 1900 480 2180L480 2620H660L720 1500L900 1500V2640H440Z', 0.5],
    [SHADE, 'M228 830L290 760L300 1490L190 1500Z', 0.3],
    [
      SKIN,
      'M200 1400L262 1318L330 1282L455 1268L466 1288L420 1312L478 1325L492 1380L490 1398L456 1440L440 1446L330 1432L250 1440Z',
    ],
    [SKIN, 'M815 1366L925 1362V1690H790V1520Z'],
    [
      '#3a2d2a',
      'M-40 2920L-20 2790L110 2660L140 2690L236 2700L270 2660V2900ZM430 2850L440 2690L500 2680L585 2670L850 2770V2860Z',
    ],
  ],
  clothTints: [[SHIRT, 'M300 560H720V1240H300Z']],
  hairZones: [
    [HAIR, 'M200 150L310 170Q360 200 352 250L366 300L350 330L300 300L270 330H200Z'],
    ['#a59683', 'M200 250L320 250L350 330L300 300L270 330H200Z', 0.7],
    [HAIR, 'M240 180Q280 40 460 50Q560 50 590 120Q480 104 410 140Q360 170 352 220L310 200Z', 0.5],
  ],
  brows: { width: 23, colour: '#6b553d' },
  onFace:
    line('M356 150Q400 104 470 92M400 128Q460 96 540 98M330 200Q340 160 370 130', 5, HAIR) +
    path(
      brush([502, 390, 3], [488, 404, 4.5], [486, 422, 3]) +
        brush([603, 388, 2.5], [610, 402, 4], [609, 414, 2.5]) +
        brush([446, 198, 2.5], [500, 192, 4], [552, 197, 2.5]),
      '#c58a6c',
    ),
  overBody:
    path('M392 540L520 690L606 540Z', SKIN) +
    path('M388 530Q480 600 610 530L600 566Q500 640 410 562Z', '#d09274', 0.75) +
    shape('M380 560L410 524L520 690L470 790Z', SHIRT, 12) +
    shape('M606 552L584 530L520 690L600 780Z', SHIRT, 12),
};
