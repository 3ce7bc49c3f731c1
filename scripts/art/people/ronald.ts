import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, moved, path, shape } from '../svg.ts';
import { garment, legs } from './below.ts';

const SKIN = '#eeb694';
const SHIRT = '#b4d3e3';
const SHADE = '#86aec6';
const HAIR = '#a98d6c';

const key = (turn: number, colour: string, length: number) =>
  `<g transform="rotate(${turn})" stroke="${INK}" stroke-width="8" stroke-linejoin="round"><path fill="${colour}" d="M-9 46H9V${length}L0 ${length + 12}L-9 ${length}V${length - 20}L-20 ${length - 24}V${length - 40}H-9Z"/><circle cx="0" cy="36" r="20" fill="${colour}"/></g>`;

const keys =
  line('M0 -60V-20', 12, '#8b8f9a') +
  `<circle cx="0" cy="6" r="30" fill="none" stroke="${INK}" stroke-width="18"/><circle cx="0" cy="6" r="30" fill="none" stroke="#c9ccd2" stroke-width="7"/>` +
  key(62, '#c9ccd2', 116) +
  key(36, '#d9b45a', 132) +
  key(-58, '#d9b45a', 112) +
  key(-30, '#c9ccd2', 138) +
  key(16, '#b98a4a', 146) +
  key(-8, '#dfe2e6', 152);

/** Ronald Veldkamp, 52, caretaker: broad, an ironed shirt, a big bunch of keys on his belt. */
export const ronald: FigureDrawing = {
  parts: { body: 'ArmsCrossed', hair: 'GrayShort' },
  build: 1.1,
  skin: SKIN,
  skinShade: '#ca8b6c',
  cloth: SKIN,
  clothZones: [
    ['#d19a78', 'M290 910Q420 900 520 990L460 1010Q400 960 296 960Z', 0.6],
    ['#d19a78', 'M700 1000L760 880L840 860V1040H720Z', 0.5],
  ],
  clothTints: [
    [SHIRT, 'M-40 480H900V1240H-40Z'],
    [SHADE, 'M690 560L860 800L800 850L690 840Z', 0.7],
    [SHADE, 'M240 1060L520 990L700 1040L640 1080L300 1110Z', 0.6],
  ],
  hairZones: [
    [HAIR, 'M240 350L320 312L326 200L340 160L430 136L540 172L580 158L616 142L720 60L420 0L240 120Z'],
    ['#cbb99d', 'M290 300L284 220L304 150L326 190L326 300Z', 0.9],
    ['#c4a885', 'M350 110Q460 50 610 100L640 130L600 130Q470 70 340 140Z', 0.8],
  ],
  brows: { width: 24, colour: '#7d664e' },
  underBody:
    legs({ y: 1330, from: 138, to: 726, trousers: '#4d5261', shade: '#3b3f4d', shoes: '#33302f' }) +
    garment('buik', 'M124 1100Q92 1250 132 1350H732Q764 1240 736 1100Z', SHIRT, [
      [SHADE, 'M128 1280Q430 1340 740 1280V1400H128Z', 0.5],
    ]),
  onFace:
    path(oval(420, 380, 34, 20) + oval(612, 374, 20, 18), '#d9694f', 0.2) +
    path(brush([506, 394, 3], [493, 408, 5], [493, 424, 3]), '#c98466'),
  overBody:
    path('M118 1110L112 1240H752L742 1110Z', SHIRT) +
    line('M119 1090Q94 1250 132 1345M737 1100Q766 1240 734 1345', 22) +
    line('M486 700V822M480 1010L484 1340', 12) +
    path([752, 1090, 1190, 1280].map((y) => oval(510, y, 9, 9)).join(''), INK) +
    shape('M588 690H684L680 778L636 796L592 778Z', '#c3deeb', 11) +
    line('M612 668V712', 12, '#c8453f') +
    line('M168 640Q110 740 92 850M716 650L790 790', 7, SHADE) +
    shape('M128 1326Q430 1360 736 1326V1392Q430 1426 126 1392Z', '#5a402e', 14) +
    shape('M440 1336H530V1416H440Z', '#d9b45a', 11) +
    shape('M326 516L292 562L384 724L486 652L396 552Z', '#c9e1ed', 15) +
    shape('M560 520L596 566L572 716L486 652L546 566Z', '#c9e1ed', 15) +
    moved(232, 1450, keys, 1.5),
};
