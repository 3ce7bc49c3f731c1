import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';

const SKIN = '#eaa98c';
const GREEN = '#5d7d57';
const DARK = '#46623f';

/** Willem Nijland, 51, farmer: broad, a face of wind and weather, sandy curls, a green coverall over a checked shirt. */
export const nijland: FigureDrawing = {
  parts: { body: 'DocProtectiveClothe', hair: 'ShortCurly' },
  skin: SKIN,
  skinShade: '#c9795f',
  cloth: GREEN,
  clothZones: [
    [SKIN, 'M380 470H600V530H380Z'],
    [DARK, 'M750 700L860 700L960 1400L900 1520L810 1500Q830 1200 750 700Z', 0.55],
    [DARK, 'M60 1540L40 1000L150 760L200 1000L220 1540Z', 0.5],
    [DARK, 'M760 1560L840 1540L700 2720H600Q720 2200 760 1560Z', 0.4],
    [SKIN, 'M140 1545L290 1528L345 1580L340 1640L310 1716H170Z'],
    [SKIN, 'M800 1510L900 1495L890 1600L850 1670H790Z'],
    ['#3b3a44', 'M-60 2705H300L420 2720H1000V3000H-60Z'],
  ],
  hairTints: [['#c79a5c', 'M150 20H760V560H150Z']],
  brows: { width: 24, colour: '#a57a44' },
  onFace:
    path(
      'M352 408L392 462Q452 500 520 496Q600 486 630 424L622 396Q600 404 590 402Q540 384 500 404Q430 430 366 392Z',
      '#a8683f',
      0.22,
    ) +
    path(oval(440, 380, 50, 30) + oval(600, 374, 30, 27) + oval(556, 352, 30, 24), '#cf4a36', 0.26) +
    path(
      brush([430, 322, 3], [416, 330, 4], [408, 342, 2.5]) +
        brush([458, 206, 2.5], [500, 198, 4], [552, 204, 2.5]) +
        brush([500, 394, 3], [486, 410, 5], [484, 432, 3]),
      '#b5644c',
    ),
  overBody:
    shape('M392 512Q480 570 580 516L600 560L536 716L420 610Z', '#f0e7d4', 9) +
    line(
      'M446 548L470 630M490 556L512 676M536 552L546 660M424 590L584 574M446 634L572 620M486 680L558 664',
      6,
      '#b5533f',
    ) +
    shape('M396 506L338 560L392 694L534 724L460 640Z', GREEN, 12) +
    shape('M580 514L646 558L630 696L534 724L556 640Z', GREEN, 12) +
    path('M584 524L646 558L630 696L560 716L600 620Z', DARK, 0.5) +
    shape('M628 860H752L748 980L690 1008L634 980Z', GREEN, 9) +
    line('M628 896H750', 7) +
    path('M806 1326H884V1440H806Z', '#516f4b') +
    line('M806 1280Q816 1360 814 1470', 12),
};
