import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';
import { below, garment, type Patch } from './below.ts';
import { checks } from './checks.ts';

const SKIN = '#f1c09e';
const SHIRT = '#dfe6ea';
const BARS = checks('#4d79a8', 84, 26, 0.5);
const SHADE = '#7f97b4';
const HAIR = '#a9abb0';

const shades: readonly Patch[] = [
  [SHADE, 'M716 800H860V1460H716Z', 0.45],
  [SHADE, 'M640 900L716 860V1460H650Z', 0.3],
  [SHADE, 'M150 900H192V1460H150Z', 0.35],
];

/** Sander Kuipers, 56, calculates: tall, a grey crew cut, a checked shirt with pens in its breast pocket. */
export const sander: FigureDrawing = {
  parts: { body: 'ButtonShirt', hair: 'FlatTop' },
  build: 0.97,
  skin: SKIN,
  skinShade: '#d09472',
  cloth: SHIRT,
  clothZones: [...BARS, ...shades, [SKIN, 'M380 430H580L560 540L486 660L390 560Z']],
  hairTints: [
    [HAIR, 'M200 -40H720V340H200Z'],
    ['#c9cbcf', 'M330 40H620L610 84H400Q340 100 330 200L300 300L290 180Z', 0.9],
  ],
  brows: { width: 24, colour: '#7d7a7c' },
  underBody: below({
    y: 1160,
    left: [36, 192],
    right: [718, 800],
    cuff: 1420,
    hem: 1430,
    cloth: SHIRT,
    patches: [...BARS, ...shades],
    skin: SKIN,
    trousers: '#7a6a55',
    shade: '#5f5140',
    shoes: '#4d3a2c',
  }),
  onFace: path(
    brush([504, 390, 3], [490, 405, 5], [489, 422, 3]) +
      brush([602, 390, 3], [610, 404, 4], [608, 416, 3]) +
      brush([456, 196, 3], [504, 189, 5], [552, 194, 3]) +
      brush([440, 336, 3], [454, 345, 3.5], [468, 347, 3]),
    '#cb8d6e',
  ),
  overBody:
    garment(
      'zak',
      'M556 782H664L660 908L610 934L560 908Z',
      SHIRT,
      [...BARS, [SHADE, 'M556 782H664V806H556Z', 0.4]],
      12,
    ) +
    line('M584 782V730', 15, '#c8453f') +
    line('M612 782V720', 15, '#2f6f9f') +
    line('M640 784V742', 13, '#33302f') +
    shape('M576 776H648V796H576Z', SHIRT, 1) +
    line('M556 782H664', 12) +
    line('M487 1150V1432', 13) +
    line('M36 1120L37 1190M801 1110V1190', 21),
};
