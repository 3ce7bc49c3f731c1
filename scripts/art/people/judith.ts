import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';

const SKIN = '#f0c6a6';
const COAT = '#e4bd48';
const SHADE = '#bf9430';

/** Judith, 52: tall, half-long chestnut hair, a yellow raincoat with the hood down. */
export const judith: FigureDrawing = {
  parts: { body: 'Doc', hair: 'MediumBangsFilled' },
  build: 0.96,
  skin: SKIN,
  skinShade: '#d29a76',
  cloth: COAT,
  clothFills: ['#3b4560', SKIN, '#5d4034', COAT, '#3f5378'],
  clothZones: [
    [SHADE, 'M760 800L830 640L950 1480L850 1500L780 1200Z', 0.5],
    [SHADE, 'M80 1000L280 860L320 1520H110Z', 0.35],
  ],
  hairTints: [['#83503a', 'M0 -20H720V620H0Z']],
  brows: { width: 16, colour: '#5d3728' },
  onFace:
    line(
      'M500 90Q400 100 320 210M250 330Q190 420 200 500M560 120Q610 150 622 220M640 420Q660 470 640 510',
      8,
      '#643a2b',
    ) +
    path(
      brush([502, 390, 2.5], [490, 404, 4], [488, 420, 2.5]) + brush([436, 336, 2.5], [452, 345, 3.5], [470, 346, 2.5]),
      '#c98f6c',
    ),
  overBody:
    path('M312 690L480 740L640 690L764 800L762 1300L730 1944Q560 1986 400 1950V1290L312 1230Z', COAT) +
    line('M396 1950Q560 1990 732 1942', 14) +
    line('M470 720Q512 1200 520 1960M566 720Q602 1200 612 1966', 11) +
    path([800, 1000, 1200, 1400, 1600].map((y) => oval(526 + (y - 800) / 22, y, 15, 16)).join(''), '#f3efe2') +
    shape(
      'M356 512Q262 540 250 650Q380 800 500 760Q650 780 690 640Q680 560 600 524Q600 640 480 660Q372 640 356 512Z',
      COAT,
      14,
    ) +
    line('M300 640Q390 720 490 706Q600 712 646 630', 8),
};
