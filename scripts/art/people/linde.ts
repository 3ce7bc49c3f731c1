import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';

const SKIN = '#f6d4bc';
const COAT = '#f1efe9';
const SHADE = '#c3c8d2';
const TOP = '#3f8f8a';

/** Ellen Linders, 49, keeps drugstore De Linde: an auburn bob, her white shop coat, a teal jumper. */
export const linde: FigureDrawing = {
  parts: { body: 'Doc', hair: 'MediumShort' },
  skin: SKIN,
  skinShade: '#dca284',
  cloth: COAT,
  clothZones: [
    [TOP, 'M390 500H585L612 612L659 848L690 1100L712 1480H450L462 1200L428 848Z'],
    ['#2f706e', 'M590 640L618 640L659 848L690 1100L712 1480H600Q650 1100 590 640Z', 0.6],
    [SKIN, 'M385 440H570L612 600Q560 640 500 640Q430 636 400 610Z'],
    [SHADE, 'M810 760L870 700L980 1400L920 1480L880 1920H800Q860 1500 810 760Z', 0.75],
    [SHADE, 'M60 1000L110 700L180 900L200 1480L110 1500Z', 0.5],
    [SHADE, 'M60 1880L130 1500L170 1700L240 1700L330 1560L280 1920Z', 0.5],
    ['#7b5a68', 'M460 1465L715 1455L700 1940H760L740 2720H-40L10 2300L140 1905L400 1966L450 1800Z'],
    ['#62465a', 'M600 1470L710 1460L700 1940H750L700 2720H600Q640 2000 600 1470Z', 0.55],
    [SKIN, 'M140 1512L285 1500L340 1580L312 1620L300 1690L180 1706Z'],
    [SKIN, 'M868 1478L930 1466L900 1620L872 1600Z'],
    ['#4b3a44', 'M0 2712H300V3000H0ZM460 2720L560 2650L720 2650L960 2760V2960H460Z'],
  ],
  hairTints: [['#8a4a34', 'M150 20H760V640H150Z']],
  brows: { width: 17, colour: '#6b3626' },
  onFace:
    path(oval(448, 374, 36, 18) + oval(598, 368, 18, 15), '#d9705f', 0.24) +
    path(
      brush([504, 392, 2.5], [492, 406, 4], [490, 422, 2.5]) + brush([440, 338, 2.5], [456, 350, 3.5], [476, 352, 2]),
      '#cf9272',
    ),
  overBody: shape('M284 1256L306 1140L330 1144L312 1268Z', '#3a6aa8', 8) + line('M262 1248Q320 1272 384 1276', 10),
};
