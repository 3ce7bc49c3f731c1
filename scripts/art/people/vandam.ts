import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';

const SKIN = '#edbb98';
const BLAZER = '#39466b';
const DARK = '#2a3453';
const SHIRT = '#f1ebe0';

/** Hans van Dam, 60, landlord of eleven houses: silver hair brushed up, a navy blazer, an open collar. */
export const vandam: FigureDrawing = {
  parts: { body: 'BlazerPantsWB', hair: 'Pomp' },
  skin: SKIN,
  skinShade: '#c98e6c',
  cloth: BLAZER,
  clothZones: [
    [SHIRT, 'M380 540H596L628 690L655 848L678 1180H520L450 880Z'],
    ['#cfc8bd', 'M590 640L622 690L655 848L678 1180H610Q640 900 590 640Z', 0.7],
    [SKIN, 'M380 440H570L596 570L500 664L400 570Z'],
    [DARK, 'M740 640L860 620L1000 1370L850 1372Q880 1240 780 1060Z', 0.75],
    [DARK, 'M-90 1000L96 1010L250 1330L110 1450Z', 0.6],
    [DARK, 'M228 830L290 760L300 1490L190 1500Z', 0.4],
    [
      SKIN,
      'M200 1400L262 1318L330 1282L455 1268L466 1288L420 1312L478 1325L492 1380L490 1398L456 1440L440 1446L330 1432L250 1440Z',
    ],
    [SKIN, 'M815 1366L925 1362V1690H790V1520Z'],
    [SKIN, 'M130 2640H260V2700H130ZM470 2600H600V2680H470Z'],
    ['#6b4530', 'M-40 2960V2660L140 2640L240 2660L270 2960ZM430 2850V2640L600 2640L850 2770V2880Z'],
  ],
  clothTints: [['#8b8478', 'M0 1170H960V2680H0Z']],
  hairTints: [['#cdd0d4', 'M150 -60H780V340H150Z']],
  brows: { width: 22, colour: '#8c8d92' },
  onFace: path(
    brush([502, 390, 3], [488, 406, 5], [486, 426, 3]) +
      brush([600, 390, 3], [607, 404, 4.5], [606, 420, 3]) +
      brush([448, 342, 3], [466, 352, 4], [490, 348, 2.5]) +
      brush([452, 212, 2.5], [500, 204, 4], [556, 212, 2.5]) +
      brush([426, 316, 2.5], [412, 322, 3.5], [402, 332, 2]),
    '#bf8462',
  ),
  overBody:
    shape('M396 540L384 566L424 700L500 660Q430 620 400 548Z', SHIRT, 11) +
    shape('M586 540L602 566L592 690L500 660Q556 620 582 550Z', SHIRT, 11) +
    line('M502 664Q540 900 560 1160', 8) +
    path([760, 880, 1000, 1110].map((y) => oval(508 + (y - 640) * 0.11 + 18, y, 8, 8)).join(''), '#a9a295') +
    shape('M700 858L742 806L768 826L790 800L808 850L796 876Q750 888 712 880Z', '#b5413c', 1) +
    line('M704 862L744 808L768 828L790 802L806 852', 8, INK),
};
