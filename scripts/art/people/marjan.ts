import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';

const SKIN = '#f2cab0';
const JACKET = '#f1f0ea';
const SHADE = '#c4c9cf';
const FRAME = '#8d3d49';
const HAIR = '#70503c';

/** Marjan, 51: short brown hair turning grey, glasses, a white work jacket with pens in its pocket. */
export const marjan: FigureDrawing = {
  parts: { body: 'Doc', hair: 'Bald' },
  build: 1.03,
  skin: SKIN,
  skinShade: '#d39e80',
  cloth: JACKET,
  clothFills: ['#46566b', SKIN, '#7a5442', JACKET, '#7f9a6a'],
  clothZones: [
    [SHADE, 'M760 800L830 640L950 1480L850 1500L780 1200Z', 0.7],
    [SHADE, 'M80 1000L280 860L320 1520H110Z', 0.5],
    [SHADE, 'M300 1000L440 1300L400 1960L330 1940Z', 0.4],
  ],
  brows: { width: 17, colour: '#5a4232' },
  onFace:
    shape(
      'M636 250Q644 136 562 86Q450 34 344 84Q250 140 244 280Q236 380 256 452Q306 486 356 452Q376 400 366 336Q380 266 436 214Q530 196 570 140Q612 190 636 250Z',
      HAIR,
      16,
    ) +
    line('M570 140Q500 96 420 104M436 214Q330 260 316 440M290 430Q270 320 300 210', 7, '#4f3628') +
    line('M540 104Q470 76 392 104M400 210Q350 250 340 330M276 260Q262 330 274 410', 9, '#b3a79b') +
    path(brush([500, 392, 3], [488, 405, 4.5], [486, 421, 3]), '#c48c6e'),
  overHead:
    `<g fill="#fff" fill-opacity=".16" stroke="${FRAME}" stroke-width="10"><ellipse cx="476" cy="312" rx="50" ry="44"/><ellipse cx="596" cy="310" rx="40" ry="44"/></g>` +
    line('M526 304Q542 292 556 304M426 306L376 298', 10, FRAME),
  overBody:
    shape('M640 860L726 852L740 980L652 990Z', JACKET, 11) +
    line('M668 858V800M696 856V806', 15) +
    line('M668 856V806', 6, '#3f78a8') +
    line('M696 854V812', 6, '#c2504a'),
};
