import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';
import { legs } from './below.ts';

const SKIN = '#c8925f';
const COAT = '#7b6450';
const DARK = '#5c4939';
const SCARF = '#5f8a5f';
const SCARF_DARK = '#44693f';

/** Ahmed Idrissi, 67, was an accountant; Moroccan-Dutch: short grey hair, a small moustache, a brown coat, a green scarf. */
export const idrissi: FigureDrawing = {
  parts: { body: 'ButtonShirt', hair: 'Short' },
  skin: SKIN,
  skinShade: '#9c683c',
  cloth: COAT,
  clothZones: [
    [SKIN, 'M380 440H560V560H380Z'],
    [DARK, 'M10 1200L30 900L90 760L130 900L140 1200Z', 0.5],
    [DARK, 'M700 660L760 680L830 1200H760Q740 900 700 660Z', 0.55],
  ],
  hairTints: [['#b3b3b5', 'M200 40H720V330H200Z']],
  brows: { width: 24, colour: '#5d5a5c' },
  onFace:
    path(
      brush([446, 346, 3], [464, 358, 4.5], [490, 352, 2.5]) +
        brush([428, 318, 2.5], [414, 324, 3.5], [404, 334, 2]) +
        brush([492, 392, 3], [478, 410, 5], [476, 432, 3]) +
        brush([610, 392, 3], [617, 406, 4.5], [614, 424, 3]) +
        brush([446, 206, 2.5], [498, 196, 4.5], [556, 204, 2.5]) +
        brush([460, 182, 2.5], [500, 175, 3.5], [540, 180, 2]),
      '#93602f',
    ) + path(brush([504, 396, 4], [526, 386, 12], [550, 386, 10], [574, 386, 12], [594, 394, 4]), '#6f6c6e'),
  underBody:
    legs({ y: 1360, from: 190, to: 742, trousers: '#43475a', shade: '#34384a', shoes: '#33292b' }) +
    shape('M190 1090L134 1900Q460 1966 800 1890L730 1090Z', COAT, 15) +
    path('M620 1180L716 1180L788 1880Q700 1906 640 1912Q680 1500 620 1180Z', DARK, 0.45) +
    line('M492 1180Q500 1500 488 1930', 12) +
    path(oval(520, 1290, 13, 13) + oval(522, 1430, 13, 13), INK) +
    shape('M34 1130Q10 1300 56 1420Q120 1500 262 1470L300 1400L214 1330L204 1130Z', COAT, 16) +
    shape('M806 1130Q834 1300 792 1420Q740 1480 640 1456L606 1390L700 1330L706 1130Z', COAT, 16) +
    path(
      'M42 1140Q22 1300 66 1410Q110 1466 180 1472Q120 1380 134 1140ZM760 1140L798 1140Q822 1300 782 1410Q760 1440 730 1456Q780 1340 760 1140Z',
      DARK,
      0.5,
    ) +
    line('M244 1500L330 1380M668 1484L590 1372', 14),
  overBody:
    shape('M316 556L240 640L290 800L488 960L440 700Z', COAT, 13) +
    shape('M606 540L690 630L650 800L488 960L540 700Z', COAT, 13) +
    path('M616 560L684 634L644 792L560 880Q620 720 616 560Z', DARK, 0.45) +
    shape('M352 500Q470 600 590 492L640 590Q500 730 316 600Z', SCARF, 13) +
    shape('M500 660L610 626Q640 800 620 1010L516 1020Q530 840 500 660Z', SCARF, 13) +
    path('M560 642L610 626Q640 800 620 1010L574 1014Q590 820 560 642Z', SCARF_DARK, 0.6) +
    line('M380 556Q470 640 570 590M350 590Q430 660 500 664', 7, SCARF_DARK) +
    line('M522 940L622 932M520 966L620 960', 7, '#e4d9a8') +
    line('M530 1022V1056M556 1020V1056M582 1018V1054M608 1014V1048', 8, SCARF),
};
