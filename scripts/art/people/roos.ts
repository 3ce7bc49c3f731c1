import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, rect, shape } from '../svg.ts';
import { garment, hand, legs } from './below.ts';

const SKIN = '#f4c7a4';
const SHIRT = '#f6efe2';
const APRON = '#a8436a';
const SHADE = '#7f2f50';
const HAIR = '#8c4d2c';
const LIGHT = '#b06a3c';

/** Mevrouw Roos, 34, a hairdresser who comes to your home: quick, thin, a high ponytail, an apron over a striped shirt. */
export const roos: FigureDrawing = {
  parts: { body: 'Explaining', hair: 'Bald' },
  build: 0.88,
  skin: SKIN,
  skinShade: '#d69874',
  cloth: SHIRT,
  clothZones: [
    [SKIN, 'M290 430H600V560Q580 660 484 664Q400 660 296 548Z'],
    [
      SKIN,
      'M106 660L226 775L203 935L280 890L390 790L446 712H486L500 752L662 757L606 840L560 915H440L240 1090L120 1160H20V800Z',
    ],
    [SKIN, 'M700 800L742 730L800 740V1200H704Z'],
    ['#d69874', 'M110 1000L205 940L300 960L150 1120L90 1080Z', 0.35],
  ],
  underBody:
    legs({ y: 1120, from: 182, to: 700, trousers: '#4f6283', shade: '#3b4a66', shoes: '#e9e2d3' }) +
    hand(741, 1360, SKIN, -0.8) +
    garment('onderarm', 'M704 1120L716 1370Q746 1386 766 1366L757 1120Z', SKIN, [], 18),
  behindHead:
    garment(
      'staart',
      'M352 96Q300 -60 222 -10Q162 70 170 250Q174 380 220 470Q218 400 240 340Q252 400 282 430Q262 330 290 250Q312 190 340 150Z',
      HAIR,
      [[LIGHT, 'M334 60Q284 -40 238 20Q190 100 196 300L212 400Q210 200 262 90Z', 0.8]],
      20,
    ) + line('M286 60Q230 150 234 320M308 110Q268 190 264 300', 7),
  brows: { width: 17, colour: '#6d3b22' },
  onFace:
    garment(
      'haar',
      'M630 220Q634 160 580 136Q480 116 410 176Q372 214 362 286L352 340Q346 306 322 304Q296 302 284 322Q252 300 262 204Q290 68 450 46Q590 36 642 140Q656 190 630 220Z',
      HAIR,
      [[LIGHT, 'M620 130Q540 70 440 90Q350 120 310 240L300 180Q350 70 450 62Q560 60 620 130Z', 0.8]],
      20,
    ) +
    line('M560 122Q440 90 330 180M600 130Q540 96 470 96M380 230Q350 180 300 170', 7) +
    line('M624 214Q640 250 630 286M360 340Q356 380 366 410', 8, HAIR) +
    shape('M292 150Q276 100 306 62Q350 40 376 76Q372 130 330 158Q306 166 292 150Z', '#e8a33f', 14) +
    line('M304 128Q330 112 344 78M318 146Q348 126 362 94', 7),
  overHead: `<circle cx="314" cy="416" r="27" fill="none" stroke="${INK}" stroke-width="15"/><circle cx="314" cy="416" r="27" fill="none" stroke="#e8b23f" stroke-width="7"/>`,
  overBody:
    shape('M332 590L366 572L400 730L350 724Z', APRON, 15) +
    shape('M578 600L604 610L600 724L562 728Z', APRON, 15) +
    garment(
      'schort',
      'M322 716Q460 742 606 712Q636 860 702 950L714 1160L746 1730Q450 1770 140 1730L168 1160L176 980Q284 860 322 716Z',
      APRON,
      [
        [SHADE, 'M560 1000L720 940L760 1760H600Q640 1400 560 1000Z', 0.6],
        [SHADE, 'M176 1000L420 900L600 860L560 920L300 1060L160 1160Z', 0.6],
      ],
      20,
    ) +
    line('M322 740Q460 766 610 738', 8, '#d87a9a') +
    shape('M400 1290L640 1284L632 1470Q520 1500 408 1474Z', APRON, 16) +
    path(rect(446, 1180, 40, 112), '#3f8f86') +
    line('M446 1290V1180H486V1290M456 1200H476M456 1222H476M456 1244H476M456 1266H476', 8) +
    line('M540 1286L560 1190M590 1286L556 1190', 14, '#c9ccd2') +
    `<g fill="none" stroke="${INK}" stroke-width="10"><circle cx="552" cy="1164" r="22"/><circle cx="590" cy="1172" r="20"/></g>`,
  before:
    'M30 640L106 660L226 775L203 935L277 897L345 857L397 806L399 785L413 770L453 720L470 709L479 725L473 765L493 783L572 777L631 761L646 767L669 753L667 765L616 828L566 874L520 893L442 893L328 987L243 1075L157 1132L130 1160H20Z',
};
