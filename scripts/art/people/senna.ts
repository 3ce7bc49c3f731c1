import { oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';
import { legs } from './below.ts';

const SKIN = '#a66d45';
const HOODIE = '#e08a7d';
const DARK = '#b9625c';

/** Senna, 14, lives with the Bos family: Surinamese-Dutch, a crown of curls, a coral hoodie, hands in its pocket. */
export const senna: FigureDrawing = {
  parts: { body: 'Hoodie', hair: 'LongCurly' },
  skin: SKIN,
  skinShade: '#7d4b2b',
  cloth: HOODIE,
  clothZones: [
    [SKIN, 'M390 470H560L566 520L490 600L400 520Z'],
    [DARK, 'M0 1200L40 900L90 760L150 900L170 1200Z', 0.45],
    [DARK, 'M700 680L780 700L830 1200H740Z', 0.5],
    [DARK, 'M160 600L200 500L380 450L320 540L190 620Z', 0.5],
  ],
  hairTints: [['#4a3029', 'M80 -80H780V640H80Z']],
  brows: { width: 19, colour: '#2c1d1a' },
  onFace:
    path('M394 250L390 196Q420 160 470 170Q520 150 596 176Q622 190 622 230L612 282Q500 236 394 250Z', SKIN) +
    path('M380 130L430 176L384 200Z', '#4a3029') +
    line('M390 240Q380 184 416 180Q436 150 474 168Q508 144 544 166Q586 152 602 184Q634 198 622 262', 16) +
    path(oval(450, 374, 36, 19) + oval(592, 368, 17, 16), '#c2573f', 0.3),
  underBody:
    legs({ y: 1360, from: 190, to: 742, trousers: '#3f5272', shade: '#30405b', shoes: '#e9e4da' }) +
    shape('M172 1090V1436Q460 1480 762 1430V1090Z', HOODIE, 16) +
    line('M172 1386Q460 1430 762 1380', 10) +
    line('M490 1180V1420', 12) +
    shape('M14 1130Q-4 1250 60 1330Q150 1400 276 1330L300 1180L196 1150Z', HOODIE, 16) +
    shape('M806 1130Q830 1250 780 1320Q720 1370 664 1320L660 1180L742 1130Z', HOODIE, 16) +
    path(
      'M24 1140Q10 1250 66 1320Q110 1356 170 1356L166 1140ZM750 1140L798 1140Q816 1250 772 1312L740 1340Z',
      DARK,
      0.45,
    ),
};
