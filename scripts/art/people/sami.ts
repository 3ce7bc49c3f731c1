import { oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';
import { garment } from './below.ts';
import { checks } from './checks.ts';

const SKIN = '#cf9869';
const SHIRT = '#d8694c';
const BARS = checks('#7f2f45', 96, 40, 0.5);
const HAIR = '#33282b';

/** Sami Bouzid, 31: a short beard, a checked shirt with the sleeves rolled up. */
export const sami: FigureDrawing = {
  parts: { body: 'WalkingWB', hair: 'ShortMessy' },
  build: 0.97,
  skin: SKIN,
  skinShade: '#a66f46',
  cloth: SHIRT,
  clothZones: [
    ...BARS,
    ['#8f3d35', 'M630 700L705 720L700 1000L800 1440L660 1460Z', 0.45],
    ['#8f3d35', 'M205 890L235 800L260 900L250 1160L190 1110Z', 0.4],
    [SKIN, 'M330 430H620L600 560L492 668L370 560Z'],
    [
      SKIN,
      'M10 1090L190 1100L204 1116Q290 1200 330 1300Q400 1420 500 1440L540 1480V1620H340L120 1310Q40 1220 10 1090Z',
    ],
    [SKIN, 'M712 1100H772V1330L744 1310Q716 1230 712 1100Z'],
    [SKIN, 'M-60 2340H170V2700H-60ZM570 2560H760V2700H570Z'],
    ['#e9e2d3', 'M-100 2330L60 2330V2560L90 2760L-20 2800H-100ZM550 2960V2720L600 2640L720 2680L980 2900V3000H550Z'],
  ],
  clothTints: [['#47567a', 'M100 1400H900V2620H40Z']],
  hairZones: [
    [HAIR, 'M334 318L376 330L392 384Q420 436 470 462Q510 482 552 478Q600 472 632 424V540H420L330 430Z', 0.88],
    [HAIR, 'M474 404Q500 376 540 378L580 376Q620 384 634 404V500H440L420 430Z', 0.2],
  ],
  hairTints: [
    [HAIR, 'M200 -40H720V480H200Z'],
    ['#54423f', 'M330 90Q470 40 620 80L610 120Q450 80 340 160Z'],
  ],
  brows: { width: 23, colour: '#2a2022' },
  overBody:
    garment('naad', 'M64 812L214 836L200 908L54 880Z', SHIRT, BARS, 0) +
    garment('naad-ver', 'M719 828H755V890H717Z', SHIRT, BARS, 0) +
    shape('M34 1022Q120 1052 206 1030L202 1118Q120 1140 40 1106Z', '#e58a6b', 16) +
    shape('M702 1046H768V1116H712Z', '#e58a6b', 14) +
    line('M490 660Q500 1000 492 1430', 13) +
    path([770, 920, 1070, 1220, 1360].map((y) => oval(522, y, 10, 10)).join(''), INK) +
    garment('kraag', 'M366 516L336 572L406 704L490 640L408 556Z', SHIRT, BARS, 16) +
    garment('kraag-ver', 'M596 520L634 566L582 704L490 640L560 566Z', SHIRT, BARS, 16),
};
