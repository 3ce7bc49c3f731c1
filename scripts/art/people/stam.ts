import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';

const SKIN = '#d99e7c';
const WOOL = '#35507a';
const DARK = '#263a5b';
const HAT = '#c05e42';
const BEARD = '#b9bcbe';

/** Jan Stam, 66, lives on a boat: a woollen hat, a grey beard round a free mouth, a fisherman's jumper. */
export const stam: FigureDrawing = {
  parts: { body: 'WalkingWB', hair: 'Beanie' },
  skin: SKIN,
  skinShade: '#b4765a',
  cloth: WOOL,
  clothZones: [
    [DARK, 'M690 640L760 700L800 1420L740 1420Q700 1000 690 640Z', 0.6],
    [DARK, 'M20 1000L40 906L100 906L120 1160L220 1300L330 1440L200 1380L60 1200Z', 0.55],
    [SKIN, 'M348 1494L446 1430L500 1440L560 1500L480 1620H420Z'],
    [SKIN, 'M120 2400H220V2480H120ZM560 2560H720V2700H560Z'],
    ['#4a3b34', 'M-100 2300H60L150 2440V2800H-100ZM540 2690L700 2600L980 2800V2940H540Z'],
  ],
  clothTints: [['#5b5247', 'M20 1400H900V2600H20Z']],
  hairZones: [
    [HAT, 'M150 20H640V118Q430 116 372 180Q326 240 336 300L250 300L150 260Z'],
    [BEARD, 'M220 256L258 258L270 300Q262 350 278 384Q300 412 340 415V450H220Z'],
  ],
  hairTints: [['#8f3f2e', 'M300 60H660V360H300Z']],
  brows: { width: 25, colour: '#8f9193' },
  onFace:
    path(oval(440, 376, 40, 20) + oval(602, 370, 20, 18), '#c2573f', 0.28) +
    path(
      brush([428, 318, 3], [414, 324, 4], [404, 334, 2.5]) +
        brush([430, 328, 2.5], [420, 340, 4], [416, 352, 2.5]) +
        brush([500, 390, 3], [486, 402, 5], [482, 420, 3]) +
        brush([458, 206, 2.5], [500, 198, 4], [552, 204, 2.5]),
      '#a5643f',
    ) +
    shape(
      'M352 300Q346 350 366 396Q400 462 470 484Q540 492 596 474Q622 452 632 404L650 392Q668 440 650 490Q640 560 586 590Q540 640 470 614Q400 600 372 540Q330 470 334 400Q326 340 336 304Z',
      BEARD,
      15,
    ) +
    line(
      'M380 470Q390 520 420 550M440 520Q450 560 480 586M520 520Q524 560 540 590M590 510Q592 540 584 566M352 400Q356 430 366 452',
      7,
      '#86898c',
    ),
  overBody:
    path('M52 834L208 872L206 902L50 868Z', WOOL) +
    path('M716 850L772 838L774 866L716 880Z', '#2d436a') +
    line('M344 1496L438 1424', 12) +
    line('M170 1396Q300 1380 330 1384M560 1404Q680 1410 780 1392', 7, DARK) +
    line('M300 760V1160M420 720V1240M540 720V1260M640 740V1260', 7, DARK),
};
