import type { FigureDrawing } from '../figure.ts';
import { line, shape } from '../svg.ts';
import { headset } from './headset.ts';

const SKIN = '#d29b6c';
const HOODIE = '#d9a63f';
const SHADE = '#b58227';
const HAIR = '#3b2a2c';

/** Dewi, 28, of an Indonesian-Dutch family: small, long dark hair tied back, a hoodie, a headset round her neck. */
export const dewi: FigureDrawing = {
  parts: { body: 'RoboDanceOutline', hair: 'Bald' },
  build: 0.92,
  skin: SKIN,
  skinShade: '#aa7142',
  cloth: HOODIE,
  clothZones: [
    [SKIN, 'M330 440H640L600 620Q540 720 480 705Q400 690 380 600Z'],
    [SHADE, 'M100 960L200 800L330 1100L420 1400L360 1600L90 1450Z', 0.4],
    [SHADE, 'M720 1100L900 1140L880 1330L760 1280L690 1100L700 900Z', 0.45],
    [SKIN, 'M-100 1235L60 1250L90 1400V1640H-40L-110 1400Z'],
    [SKIN, 'M860 1180L900 1140L1400 1000V1330L890 1270Z'],
    ['#46506e', 'M130 1540L240 1520L330 1610Q450 1680 560 1660L700 1600L1000 2640H-200Z'],
    [SKIN, 'M-120 2560H60V2700H-120ZM620 2600H800V2720H620Z'],
    ['#efe8da', 'M-300 2660H1000V3000H-300Z'],
  ],
  behindHead:
    shape('M322 230Q230 250 226 380Q236 500 206 620Q176 760 236 880Q300 800 318 660Q330 520 352 420Z', HAIR, 14) +
    line('M262 400Q270 540 240 680Q224 780 240 850M296 420Q296 560 270 690', 7, '#5d4443') +
    shape('M222 372L318 398L310 444L220 420Z', '#c2504a', 10),
  hairZones: [[HAIR, 'M180 0H700V230L640 200Q570 176 530 126Q470 206 392 246Q362 290 356 330L318 300L280 330H180Z']],
  brows: { width: 17, colour: '#33251f' },
  onFace:
    line('M634 198Q570 176 530 126Q470 206 392 246Q362 280 356 326', 9) + line('M530 126Q480 84 420 84', 6, '#5d4443'),
  overBody:
    shape(
      'M352 540Q276 570 282 660Q380 830 500 820Q640 800 652 660Q650 580 594 552Q600 690 490 706Q396 690 366 560Z',
      HOODIE,
      13,
    ) +
    line('M440 806Q430 900 446 980M560 800Q574 880 562 960', 10, '#f3ead2') +
    headset([372, 720], [618, 700]),
};
