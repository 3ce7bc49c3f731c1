import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';
import { legs } from './below.ts';
import { hem, hemFlecks } from './hem.ts';

const SKIN = '#dda177';
const WOOL = '#d9c7a3';
const HAIR = '#cdbb94';

/** Lotte Vermeer, 52, a temp; twenty years on a barge: sun-bleached short hair, a tanned face, a thick jumper. */
export const lotte: FigureDrawing = {
  parts: { body: 'Sweater', hair: 'Bald' },
  skin: SKIN,
  skinShade: '#b97a52',
  cloth: WOOL,
  clothZones: [
    [SKIN, 'M370 440H560L570 556Q480 580 380 530Z'],
    ['#b59f76', 'M40 900L60 700L120 760L130 1080L300 1120L420 1050L560 1120L760 1150V1200H60Z', 0.55],
    ['#b59f76', 'M690 720L760 700L860 960L790 1140L700 1010Z', 0.5],
    [SKIN, 'M150 1030L180 960Q230 910 280 915L330 960L310 975L280 1010L225 1070L180 1065Z'],
    [SKIN, 'M590 900L680 940L712 990L700 1010L600 990L606 930Z'],
  ],
  brows: { width: 15, colour: '#77633f' },
  onFace:
    path(oval(444, 376, 40, 22) + oval(602, 370, 20, 19), '#c2573f', 0.28) +
    path(
      brush([428, 322, 3], [414, 328, 4], [404, 338, 2.5]) +
        brush([430, 330, 2.5], [420, 342, 4], [416, 354, 2.5]) +
        brush([502, 392, 3], [490, 408, 4.5], [488, 430, 3]) +
        brush([604, 392, 3], [612, 406, 4.5], [610, 424, 2.5]) +
        brush([458, 214, 2.5], [500, 206, 4], [552, 212, 2.5]),
      '#a5643f',
    ) +
    shape(
      'M304 416Q282 424 268 408Q272 396 264 376Q240 330 246 240Q258 106 380 54Q500 18 596 80Q656 130 650 232Q630 208 618 176Q604 208 570 202Q572 190 566 172Q520 218 446 214Q404 256 388 320Q380 356 358 380Q344 344 342 308Q316 284 290 298Q266 320 274 358Q290 384 304 394Z',
      HAIR,
      17,
    ) +
    path(
      'M258 200Q280 90 400 62Q320 130 306 230Q300 280 280 300Q256 270 258 200ZM560 92Q636 130 640 222Q612 150 540 110Z',
      '#a8946a',
      0.55,
    ) +
    line('M342 306Q352 220 440 130M446 212Q520 186 552 110M566 172Q590 150 590 120M284 150Q300 130 330 110', 8),
  overHead: `<circle cx="300" cy="396" r="14" fill="none" stroke="${INK}" stroke-width="13"/><circle cx="300" cy="396" r="14" fill="none" stroke="#e2b24c" stroke-width="6"/>`,
  underBody:
    legs({ y: 1360, from: 190, to: 742, trousers: '#3f5873', shade: '#30455b', shoes: '#7a5136' }) +
    hem(WOOL) +
    line(
      'M160 1340Q460 1392 770 1338M230 1360L226 1420M310 1374L308 1434M390 1380V1442M470 1384V1444M550 1382L552 1440M630 1374L634 1432M706 1362L712 1422',
      9,
    ) +
    hemFlecks,
};
