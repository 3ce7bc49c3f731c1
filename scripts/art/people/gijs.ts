import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { path, shape } from '../svg.ts';

const SKIN = '#f4c8aa';
const JACKET = '#a8683f';
const CHAIR = '#c3c9d2';
const SHIRT = '#e9eef2';

/** Gijs, 49: thin, bald, friendly; a brown corduroy jacket over a light shirt, in his wheelchair. */
export const gijs: FigureDrawing = {
  parts: { body: 'WheelChair', hair: 'Bald' },
  skin: SKIN,
  skinShade: '#dc9c7c',
  cloth: CHAIR,
  clothZones: [
    [JACKET, 'M20 470H1160V1112H812L790 1235H600L560 1190L360 1150L150 1140L20 1100Z'],
    ['#8a5230', 'M40 700L230 560L330 700L240 960L200 1140H40Z', 0.3],
    ['#8a5230', 'M770 640L860 900L1040 740L1140 800L980 1110H780Z', 0.5],
    [SKIN, 'M386 430H620L606 600Q500 640 386 600Z'],
    [SKIN, 'M1046 690L1100 640L1160 480H1460V740L1240 770L1136 800Z'],
    [SKIN, 'M366 1112Q366 1062 440 1038Q500 1042 560 1088L640 1122L624 1170L560 1186L366 1122Z'],
    [
      '#44506b',
      'M196 1150H600L640 1224L820 1190L1110 1160L1190 1160L1390 1890L1210 1950L1120 2030L926 2040L850 1480L760 1480L300 1540L196 1400Z',
    ],
    ['#333c54', 'M1000 1180L1110 1160L1190 1160L1390 1890L1210 1950Z', 0.6],
    [CHAIR, 'M606 1110L664 1150L672 1370L664 1520H618L626 1370L596 1190Z'],
    [SKIN, 'M1240 1926L1370 1905V1975H1240Z'],
    [
      '#efe6d4',
      'M930 2016L1010 2018L1120 1985L1180 1990L1330 2066V2100L1130 2140H930ZM1210 1955L1370 1940L1620 2000V2070H1330Z',
    ],
  ],
  clothTints: [[SHIRT, 'M340 560H660L740 1225H640L480 860Z']],
  brows: { width: 17, colour: '#9c7350' },
  hairZones: [
    ['#c58f6d', 'M352 420L384 400Q376 430 470 446Q486 462 545 466Q596 462 606 440L660 380V540H330Z', 0.4],
    ['#fde3cf', 'M380 150Q420 92 500 104Q440 122 404 176Q386 190 380 150Z', 0.8],
  ],
  onFace: path(
    brush([434, 318, 2.5], [424, 328, 4], [418, 342, 2.5]) +
      brush([436, 306, 2.5], [422, 310, 4], [412, 318, 2.5]) +
      brush([500, 386, 3], [489, 400, 4.5], [486, 416, 3]) +
      brush([602, 388, 2.5], [609, 400, 4], [609, 412, 2.5]),
    '#cf9070',
  ),
  overBody:
    path('M392 560L520 680L610 560Z', SKIN) +
    path('M392 560Q470 612 606 560L596 584Q480 640 400 584Z', '#dc9c7c', 0.75) +
    shape('M372 588L430 566L520 668L468 752Z', SHIRT, 11) +
    shape('M626 584L586 566L520 668L588 740Z', SHIRT, 11),
};
