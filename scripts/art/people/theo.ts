import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';
import { below, garment, type Patch } from './below.ts';

const SKIN = '#efc3a4';
const JACKET = '#8b6746';
const SHADE = '#694a30';
const SHIRT = '#c8d8e4';
const PULLOVER = '#7f8a5c';
const HAIR = '#cfccc8';

const patches: readonly Patch[] = [
  [SHADE, 'M700 1000H840V1460H734Z', 0.55],
  [SHADE, 'M640 1000H735V1500H640Z', 0.4],
  [SHADE, 'M150 1000H198V1480H150Z', 0.4],
];

/** Theo Prins, 60, a director: tall, thin grey hair, an old brown jacket with patches on its elbows. */
export const theo: FigureDrawing = {
  parts: { body: 'ShirtCoat', hair: 'BaldTop' },
  build: 0.95,
  without: [6, 7, 8, 9, 10, 12, 13, 15, 16, 17, 18, 19, 22],
  skin: SKIN,
  skinShade: '#cf9878',
  cloth: JACKET,
  clothZones: [
    [SKIN, 'M384 430H566L572 540L480 620L390 560Z'],
    [SHADE, 'M700 780L780 640L860 1220H740Z', 0.55],
    [SHADE, 'M660 860L700 800L736 1220H640Z', 0.4],
    [SHADE, 'M150 1220L170 860L200 850L196 1220Z', 0.4],
    ['#5d4330', 'M30 900Q110 890 130 980Q130 1080 40 1100Z'],
  ],
  brows: { width: 23, colour: '#9d9a98' },
  underBody: below({
    y: 1150,
    left: [47, 191],
    right: [733, 795],
    cuff: 1430,
    hem: 1480,
    cloth: JACKET,
    patches,
    gap: { top: [443, 560], hem: [416, 600], cloth: PULLOVER, ends: 1350 },
    skin: SKIN,
    trousers: '#585a66',
    shade: '#43454f',
    shoes: '#4d3524',
  }),
  onFace:
    shape('M306 302Q288 240 322 184Q350 150 374 176Q366 214 388 250Q380 300 360 346Q350 306 306 302Z', HAIR, 14) +
    line('M330 280Q318 230 342 196M354 292Q346 250 360 214', 6) +
    path(
      brush([384, 150, 4], [450, 100, 9], [540, 92, 5]) + brush([396, 170, 4], [470, 118, 8], [566, 112, 4]),
      '#b3b0ad',
    ) +
    path(
      brush([500, 392, 3], [488, 406, 5], [488, 424, 3]) +
        brush([602, 390, 3], [610, 404, 4], [608, 416, 3]) +
        brush([450, 210, 3], [500, 202, 5], [552, 206, 3]) +
        brush([462, 186, 2.5], [504, 180, 4], [540, 184, 2.5]),
      '#c98d70',
    ),
  overBody:
    garment('overhemd', 'M376 500L388 620L443 1150L427 1350H583L561 1150L574 800L570 520L486 640Z', PULLOVER, [
      ['#656f46', 'M540 560L600 560L590 1360H520Z', 0.55],
      [SHIRT, 'M370 490L484 800L580 510L570 480L486 640Z'],
    ]) +
    line('M390 570L484 800L572 560', 16) +
    shape('M470 640L506 640L514 670L504 690L508 752L486 796L464 748L474 690L462 670Z', '#8c3f3a', 11) +
    shape('M380 496L398 610L436 664L486 642L404 530Z', SHIRT, 13) +
    shape('M568 512L574 600L534 664L486 642L552 548Z', SHIRT, 13),
};
