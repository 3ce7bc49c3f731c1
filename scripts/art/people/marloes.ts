import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, path } from '../svg.ts';

const SKIN = '#f0c9ac';
const SUIT = '#8a4463';
const SILK = '#f3e3c4';

/** Marloes Terpstra, 58: silver hair, a plum suit, a silk top. */
export const marloes: FigureDrawing = {
  parts: { body: 'BlazerPantsBW', hair: 'GrayMedium' },
  skin: SKIN,
  skinShade: '#d59e82',
  cloth: SUIT,
  clothZones: [
    [SKIN, 'M370 440H640L612 560Q600 640 500 650Q420 652 384 620L372 520Z'],
    ['#6d3350', 'M740 640L860 620L1000 1370L850 1372Q880 1240 780 1060Z', 0.75],
    ['#6d3350', 'M-90 1000L96 1010L250 1330L110 1450Z', 0.6],
    ['#6d3350', 'M228 830L290 760L300 1490L190 1500Z', 0.3],
    ['#6d3350', 'M400 1800L560 1500L610 1510Q580 1900 480 2180L480 2620H660L720 1500L900 1500V2640H440Z', 0.45],
    [
      SKIN,
      'M200 1400L262 1318L330 1282L455 1268L466 1288L420 1312L478 1325L492 1380L490 1398L456 1440L440 1446L330 1432L250 1440Z',
    ],
    [SKIN, 'M815 1366L925 1362V1690H790V1520Z'],
    [SKIN, 'M110 2660L300 2640V2700L230 2705L130 2680ZM470 2610H610V2690H470Z'],
    [
      '#3b2a3f',
      'M-40 2920L-20 2790L110 2660L140 2690L236 2700L270 2660V2900ZM430 2850L440 2690L500 2680L585 2670L850 2770V2860Z',
    ],
  ],
  clothTints: [[SILK, 'M300 600H720V1240H300Z']],
  hairZones: [
    [
      '#cfd3d8',
      'M180 -40H700V330L640 330L640 260Q560 160 524 140Q420 270 330 300L330 330L270 330L262 400L360 440L380 520H180Z',
    ],
    ['#a9b0ba', 'M180 300L262 330L290 410L350 440L380 540H180ZM600 60L720 60V330H640L640 240Q620 180 590 150Z', 0.6],
    [SKIN, 'M286 330Q270 420 330 402L344 340L330 306Z'],
  ],
  brows: { width: 15, colour: '#5f6068' },
  onFace: path(
    brush([520, 392, 3], [508, 404, 4], [506, 416, 3]) +
      brush([438, 336, 3], [452, 346, 3.5], [468, 348, 3]) +
      brush([596, 392, 2.5], [602, 402, 3.5], [602, 412, 2.5]),
    '#b67c62',
  ),
  overHead: `<circle cx="308" cy="408" r="12" fill="#e2b24c" stroke="${INK}" stroke-width="6"/>`,
  overBody: path('M392 612Q498 700 606 604L602 622Q500 716 396 630Z', '#e2b24c'),
};
