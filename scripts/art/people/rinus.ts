import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';

const SKIN = '#eeba9a';
const SHIRT = '#b9473c';
const DENIM = '#3f618c';
const CAP = '#6f6152';
const CAP_DARK = '#544838';
const BIB =
  'M350 850H634L650 990Q690 1110 824 1204L850 1330L838 1440L842 1560L640 1600L300 1560L262 1500L286 1392L284 1216Q346 1100 350 850Z';
const DARK = '#2f4b70';

/** Rinus Haverkamp, 61, plumber: grey hair under a flat cap, a red work shirt, bib overalls. */
export const rinus: FigureDrawing = {
  parts: { body: 'ShirtPantsWB', hair: 'Short' },
  skin: SKIN,
  skinShade: '#cd8b6c',
  cloth: SHIRT,
  clothZones: [
    [SKIN, 'M390 440H570L578 560L525 622L400 548Z'],
    ['#8f3430', 'M780 700L850 620L960 1500L860 1480Q900 1360 800 1100Z', 0.7],
    ['#8f3430', 'M80 1100L240 900L262 1510L120 1510Z', 0.45],
    ['#d0614f', 'M345 560L400 500L525 622L440 740ZM570 560L600 530L615 720L540 640Z'],
    [SKIN, 'M110 1508H260L290 1540L345 1600L320 1720L180 1730Z'],
    [SKIN, 'M835 1480L935 1500V1690H820Z'],
    ['#6a4a35', 'M30 2960V2700H300V3060H30ZM510 2960V2600H930V2960Z'],
  ],
  clothTints: [[DENIM, 'M40 1380H960V2680H40Z']],
  hairTints: [['#b9bbbd', 'M200 100H720V330H200Z']],
  brows: { width: 25, colour: '#8d8c8c' },
  onFace:
    path(oval(556, 350, 34, 26) + oval(440, 376, 34, 20), '#cf5f4a', 0.24) +
    path(
      brush([502, 392, 3], [488, 406, 5], [486, 426, 3]) +
        brush([604, 392, 3], [612, 404, 4.5], [610, 418, 3]) +
        brush([440, 336, 2.5], [458, 350, 4], [480, 352, 2.5]),
      '#c98467',
    ) +
    shape('M262 246Q236 150 316 88Q420 14 556 40Q640 64 660 140Q640 182 598 178Q440 176 262 246Z', CAP, 16) +
    path('M268 234Q248 150 330 90Q300 160 340 206Z', CAP_DARK, 0.7) +
    line('M300 170Q420 96 560 98', 6, CAP_DARK) +
    shape('M476 190Q580 158 656 134Q724 160 726 192Q650 204 580 202Q520 208 476 190Z', CAP_DARK, 15),
  overBody:
    shape('M356 880L296 592L352 566L412 860Z', DENIM, 11) +
    shape('M574 870L640 578L694 606L636 880Z', DENIM, 11) +
    path(BIB, DENIM) +
    path('M660 1000Q700 1120 822 1206L850 1330L838 1520Q800 1280 640 1080Z', DARK, 0.55) +
    line('M284 1392L284 1216Q346 1100 350 852H634L650 990Q690 1110 824 1204', 13) +
    line('M286 1392L260 1500L300 1562', 13) +
    line('M286 1240Q540 1300 820 1232M284 1300Q540 1362 842 1296', 7, DARK) +
    shape('M408 940H578L570 1090L492 1126L416 1090Z', DENIM, 8) +
    line('M412 976H576', 6) +
    shape('M534 884L556 890L540 990L518 986Z', '#e6b450', 6) +
    path(oval(382, 876, 15, 15) + oval(606, 876, 15, 15), '#e2c987') +
    line('M330 1400Q350 1470 300 1540M760 1380Q740 1480 830 1540', 8, INK),
};
