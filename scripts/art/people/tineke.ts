import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';

const SKIN = '#f4d0b8';
const COAT = '#3f6a8c';
const DARK = '#2e506c';
const SHAWL = '#e9d9b8';

/** Tineke Vos, 74, the neighbour of long ago: waved white hair, her good blue coat, a brooch. */
export const tineke: FigureDrawing = {
  parts: { body: 'RestingWB', hair: 'Medium' },
  skin: SKIN,
  skinShade: '#d9a285',
  cloth: COAT,
  clothZones: [
    [SKIN, 'M362 440H600L604 600Q560 660 480 660Q390 640 366 540Z'],
    [DARK, 'M690 640L780 660L850 1400L790 1460Q800 1200 690 800Z', 0.6],
    [DARK, 'M30 1200L150 1100L200 1110L330 1240L300 1430L130 1330Z', 0.5],
    [
      SKIN,
      'M296 1420L408 1300L470 1390L530 1480L520 1496L500 1490L494 1560L474 1570L450 1540L430 1576L410 1566L380 1540L350 1480Z',
    ],
    [SKIN, 'M800 1400L852 1395V1560L800 1630L740 1600L742 1572L790 1500Z'],
    ['#e3c7ad', 'M180 2620H400V2800H180ZM780 2500H1040V2700H780Z'],
    ['#7a4a44', 'M150 2740H640V2960H150ZM790 2640H1300V2880H790Z'],
  ],
  clothTints: [['#5f5468', 'M100 1400H1020V2700H100Z']],
  hairTints: [['#eceae6', 'M120 20H760V600H120Z']],
  brows: { width: 15, colour: '#a9a4a0' },
  onFace:
    path(oval(448, 376, 36, 18) + oval(602, 370, 20, 16), '#d9705f', 0.24) +
    path(
      brush([438, 336, 3], [454, 350, 4], [478, 352, 2.5]) +
        brush([430, 318, 2.5], [416, 322, 3.5], [406, 332, 2]) +
        brush([502, 390, 3], [488, 406, 4.5], [486, 428, 3]) +
        brush([604, 390, 3], [612, 404, 4.5], [610, 422, 2.5]) +
        brush([462, 222, 2.5], [500, 215, 3.5], [548, 220, 2.5]),
      '#c58b70',
    ),
  overBody:
    shape('M368 540Q470 640 596 548L640 610Q560 740 470 740Q380 720 320 600Z', SHAWL, 11) +
    line('M400 580Q470 640 560 600M380 600Q440 690 500 700', 6, '#c9b48a') +
    shape('M310 560L250 640L300 780L470 900L440 740Q360 700 332 590Z', COAT, 12) +
    shape('M622 548L706 640L650 800L470 900L480 744Q580 720 640 610Z', COAT, 12) +
    line('M470 900Q486 1100 480 1420', 12) +
    `<circle cx="640" cy="720" r="27" fill="#e2b24c" stroke="${INK}" stroke-width="8"/>` +
    path(oval(640, 720, 11, 11), '#b5413c') +
    path(oval(520, 980, 17, 17) + oval(524, 1120, 17, 17) + oval(524, 1260, 17, 17), INK),
  overHead: `<circle cx="300" cy="404" r="12" fill="#f7f1e4" stroke="${INK}" stroke-width="6"/>`,
};
