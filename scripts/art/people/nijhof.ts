import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';
import { garment, hand, legs } from './below.ts';

const SKIN = '#f3c8ab';
const JACKET = '#4a86c4';
const SHADE = '#2f629a';
const BLOUSE = '#fbf3e2';
const HAIR = '#8c3d29';
const LIGHT = '#b45a3b';
const FOLDER = '#e6bd63';

const torso =
  garment('blouse', 'M372 516Q410 622 490 632Q570 620 604 520L610 620L490 800L372 620Z', BLOUSE, [], 14) +
  garment(
    'jasje',
    'M364 500L262 552Q192 700 212 900Q226 1080 190 1410Q480 1476 780 1404Q746 1080 744 900Q756 700 694 564L606 508L490 790Z',
    JACKET,
    [
      [SHADE, 'M650 600L800 600V1480H640Q720 1100 650 600Z', 0.5],
      [SHADE, 'M190 1240Q480 1330 780 1236V1480H190Z', 0.4],
    ],
  ) +
  line('M489 796Q496 1100 486 1440', 14) +
  path([900, 1040, 1320].map((y) => oval(520, y, 13, 13)).join(''), INK) +
  shape('M362 506L312 572L300 700L360 716L342 748L489 800L404 600Z', JACKET, 15) +
  shape('M606 512L656 580L664 704L612 718L632 750L490 800L570 600Z', JACKET, 15) +
  line('M706 1320L640 1336', 12);

const arms =
  garment('mouw-ver', 'M664 550Q786 580 820 740Q862 960 856 1180L846 1396L756 1400L742 1180Q734 960 694 810Z', JACKET, [
    [SHADE, 'M760 600L900 700V1420H750Q800 1000 760 600Z', 0.5],
  ]) +
  garment(
    'map',
    'M366 872L684 812L742 1178L420 1248Z',
    FOLDER,
    [
      ['#c3953c', 'M366 872L400 866L456 1240L420 1248Z', 0.8],
      ['#f2d592', 'M560 900L660 880L672 960L572 980Z'],
    ],
    17,
  ) +
  line('M586 918L646 906M592 944L640 934', 7) +
  line('M696 806L756 1166L744 1180', 9, BLOUSE) +
  shape(
    'M440 1040Q510 1012 578 1030Q604 1044 580 1062L548 1068Q612 1070 606 1092Q596 1108 548 1104Q596 1110 588 1130Q566 1148 460 1146Z',
    SKIN,
    13,
  ) +
  garment(
    'mouw',
    'M286 544Q136 560 80 740Q10 960 22 1100Q48 1222 196 1218L474 1154L456 1034L264 1066Q246 1040 264 960L286 810Z',
    JACKET,
    [
      [SHADE, 'M30 1040Q100 1170 200 1160L480 1110V1240H30Z', 0.5],
      [SHADE, 'M262 860L290 820V1090L240 1080Z', 0.5],
    ],
  ) +
  line('M430 1044L446 1154', 10);

/** Hanneke Nijhof, 47, of the ministry: neat, short red-brown hair, a blue jacket, a folder in her arm. */
export const nijhof: FigureDrawing = {
  parts: { body: 'ShirtCoat', hair: 'Bald' },
  build: 0.93,
  skin: SKIN,
  skinShade: '#d6977a',
  cloth: JACKET,
  clothZones: [[SKIN, 'M340 420H620V560L490 700L380 560Z']],
  brows: { width: 17, colour: '#6e3020' },
  behindHead: shape('M310 250Q236 300 250 380Q262 428 312 448L356 436L340 300Z', '#6e2d1e', 20),
  underBody:
    hand(802, 1376, SKIN, -0.9) +
    legs({ y: 1380, from: 230, to: 740, trousers: '#35405c', shade: '#283149', shoes: '#2b2a33' }),
  onFace:
    garment(
      'haar',
      'M646 236Q596 214 566 154Q540 198 448 210Q400 230 386 290Q380 330 366 366Q350 388 342 350Q336 306 312 304Q286 314 292 350Q240 300 238 214Q262 54 446 26Q600 8 652 116Q668 180 646 236Z',
      HAIR,
      [
        [LIGHT, 'M566 110Q460 80 370 120Q310 170 290 290L270 260Q270 120 420 66Q520 50 566 110Z', 0.85],
        ['#6e2d1e', 'M386 290Q400 230 448 210Q540 198 566 154L560 130Q500 180 420 190Q370 220 360 330Z', 0.6],
      ],
      20,
    ) +
    line('M552 62Q580 100 568 150M500 60Q420 80 350 200M590 90Q620 120 632 190', 7, '#6e2d1e') +
    path(
      brush([506, 392, 3], [496, 404, 4], [495, 416, 3]) + brush([602, 390, 2.5], [607, 402, 3.5], [606, 412, 2.5]),
      '#cd8f73',
    ),
  overHead: `<circle cx="314" cy="402" r="13" fill="#f3efe2" stroke="${INK}" stroke-width="6"/>`,
  overBody: torso + arms,
};
