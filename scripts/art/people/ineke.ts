import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';

const SKIN = '#edc9b4';
const HAIR = '#7d6250';
const COAT = '#c2ae8b';

/** Ineke, 51: tired, practical short hair, an open work coat with a pen in its pocket. */
export const ineke: FigureDrawing = {
  parts: { body: 'EasingWB', hair: 'Bald' },
  skin: SKIN,
  skinShade: '#cc9c84',
  cloth: COAT,
  clothZones: [
    ['#4f6a58', 'M345 560L392 720L386 1000L366 1370L650 1260L628 900L606 560Z'],
    [SKIN, 'M330 440H640L616 620Q580 720 490 705Q390 690 350 600Z'],
    [SKIN, 'M800 1165L880 1150V1480L862 1480Z'],
    ['#9c8763', 'M735 700L800 660L880 1080L790 1100Z', 0.6],
    ['#9c8763', 'M50 1100L110 820L250 700L262 1090Z', 0.3],
    ['#9c8763', 'M20 1560L110 1220L190 1480V1540Z', 0.45],
    [SKIN, 'M108 1140L246 1135L240 1400L316 1560L300 1690L200 1700L150 1600L170 1480L150 1300Z'],
    [SKIN, 'M-60 2510H110V2610H-60ZM615 2490H730V2570H615Z'],
    ['#8c5f4a', 'M-190 2960L-160 2760L-60 2600L110 2620V2960ZM580 2960V2560H760L800 2700L880 2960Z'],
  ],
  clothTints: [['#4b5068', 'M-100 1240H860V2560H-100Z']],
  brows: { width: 17, colour: '#5f4838' },
  behindHead: shape('M302 370Q282 410 300 442Q330 462 366 446Q360 410 340 380Z', HAIR, 14),
  onFace:
    shape(
      'M636 268Q646 150 580 92Q480 36 372 66Q262 108 262 240Q260 300 284 330Q310 296 346 318Q352 276 378 268Q372 300 366 326Q410 270 424 206Q520 194 566 142Q614 190 636 268Z',
      HAIR,
      16,
    ) +
    line(
      'M566 142Q500 108 420 108M424 206Q376 222 330 218M620 220Q606 150 566 108M300 280Q290 220 310 170',
      7,
      '#5c4436',
    ) +
    line('M540 110Q470 84 390 110M350 150Q310 190 306 250', 9, '#a99b8f') +
    path(
      brush([446, 338, 3], [466, 350, 5], [494, 346, 3]) +
        brush([572, 342, 3], [592, 348, 4.5], [612, 340, 3]) +
        brush([500, 390, 3], [488, 404, 4.5], [486, 422, 3]),
      '#c08f7a',
    ),
  overBody:
    shape('M634 806L722 796L730 916L642 930Z', COAT, 11) +
    line('M670 800V740', 15) +
    line('M670 798V746', 6, '#3f78a8'),
};
