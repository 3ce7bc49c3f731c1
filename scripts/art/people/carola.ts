import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';
import { below, garment, type Patch } from './below.ts';

const SKIN = '#f3c6a8';
const JACKET = '#34477c';
const SHADE = '#263560';
const BLOUSE = '#e6e3ef';

const HAIR =
  'M616 222Q614 158 556 160Q476 164 430 208Q388 250 376 318L362 352Q354 304 322 304Q290 300 276 330Q232 262 258 172Q304 40 452 26Q560 14 622 72Q690 110 648 196Q638 222 616 222Z';

const patches: readonly Patch[] = [
  [SHADE, 'M722 1000H840V1460H722Z', 0.7],
  [SHADE, 'M645 1000H740V1460H652Z', 0.55],
  [SHADE, 'M150 1000H201L204 1460H150Z', 0.4],
];

/** Carola Winters, 54, a minister: short greying hair, upright and strong, a dark blue jacket, reading glasses on a cord. */
export const carola: FigureDrawing = {
  parts: { body: 'BlazerBlackTee', hair: 'Bald' },
  build: 1.1,
  skin: SKIN,
  skinShade: '#d99a7d',
  cloth: JACKET,
  clothZones: [
    [SKIN, 'M352 420H560L548 540L486 640L352 500Z'],
    [SHADE, 'M690 800L760 640Q840 860 840 1220H730Z', 0.7],
    [SHADE, 'M640 620L660 860L640 1220H740L716 900Z', 0.55],
    [SHADE, 'M218 860L200 1220H150L196 900Z', 0.4],
  ],
  clothTints: [[BLOUSE, 'M345 520L345 1200H628L620 520Z']],
  underBody: below({
    y: 1150,
    left: [50, 196],
    right: [738, 818],
    cuff: 1410,
    hem: 1440,
    cloth: JACKET,
    patches,
    gap: { top: [360, 612], hem: [352, 640], cloth: BLOUSE, ends: 1340 },
    skin: SKIN,
    trousers: '#3b3f55',
    shade: '#2b2e42',
    shoes: '#2b2e42',
  }),
  behindHead: shape('M310 260Q240 300 256 384Q262 424 306 446L350 436L340 300Z', '#857d78', 20),
  brows: { width: 19, colour: '#5d534e' },
  onFace:
    garment('haar', HAIR, '#928a84', [
      ['#c4c0bb', 'M640 120Q560 60 450 90Q330 130 300 290L330 300Q350 190 450 130Q560 100 660 190Z'],
      ['#746c68', 'M236 320Q230 120 400 40Q290 120 274 320Z', 0.7],
      ['#746c68', 'M372 320Q400 210 480 170Q430 210 420 250Z', 0.7],
    ]) +
    line('M420 152Q340 200 328 276M560 118Q480 104 420 140', 7) +
    path(
      brush([508, 392, 3], [497, 405, 4], [496, 418, 3]) + brush([600, 390, 2.5], [606, 402, 3.5], [605, 412, 2.5]),
      '#c98a6c',
    ),
  overHead: `<circle cx="316" cy="404" r="13" fill="#f3efe2" stroke="${INK}" stroke-width="6"/>`,
  overBody:
    path('M358 1030H618L612 1190H360Z', BLOUSE) +
    line('M350 1040Q354 1120 360 1180M620 1034Q620 1110 612 1180', 22) +
    line('M368 560Q392 760 452 838M592 556Q576 760 520 838', 9, '#b5493c') +
    `<g fill="#fbf6e8" fill-opacity=".75" stroke="${INK}" stroke-width="10"><rect x="410" y="836" width="66" height="48" rx="20"/><rect x="496" y="836" width="66" height="48" rx="20"/></g>` +
    line('M476 852Q486 844 496 852', 9),
};
