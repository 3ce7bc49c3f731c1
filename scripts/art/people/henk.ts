import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';

const SKIN = '#f2bfa0';
const SCARF = '#c8453f';

/** Henk Bouma, 61: dressed for the dress rehearsal of his choir, black with the red scarf all of them wear. */
export const henk: FigureDrawing = {
  parts: { body: 'RestingBW', hair: 'BaldSides' },
  skin: SKIN,
  skinShade: '#d58d73',
  cloth: '#5d6070',
  clothZones: [
    [SKIN, 'M310 440H640L600 620Q540 700 440 680Q350 650 320 580Z'],
    [
      SKIN,
      'M306 1410L415 1305L462 1400L535 1480L525 1498L505 1490L500 1565L482 1572L465 1545L440 1576L424 1566L405 1545L385 1576L366 1566L345 1480L330 1450Z',
    ],
    [SKIN, 'M795 1395L852 1395V1560L790 1606L750 1592L742 1572L780 1500Z'],
    ['#4a4c5c', 'M500 1880L610 1560L800 1600L960 2560H860L740 1900Z', 0.4],
    [SKIN, 'M190 2630H370V2780H190ZM820 2560H990V2700H820Z'],
    ['#8b8f9a', 'M150 2870H640V2960H150ZM810 2790H1120V2880H810Z'],
  ],
  clothTints: [['#363a55', 'M-20 520H860V1520H-20Z']],
  hairZones: [
    ['#e9e8e4', 'M190 200H330L366 330L330 340L290 320L272 360L240 380H180Z'],
    ['#f9d5bd', 'M400 90Q470 60 540 110Q480 110 430 160Z', 0.8],
  ],
  brows: { width: 25, colour: '#77757a' },
  onFace:
    path(
      brush([502, 388, 3], [488, 404, 5], [486, 424, 3]) +
        brush([604, 388, 3], [611, 402, 4.5], [610, 416, 3]) +
        brush([446, 196, 3], [500, 188, 5], [556, 194, 3]) +
        brush([456, 170, 2.5], [500, 164, 4], [540, 168, 2.5]),
      '#cf8f75',
    ) + path('M520 352Q552 384 584 350Q586 376 556 378Q530 378 520 352Z', '#e07f6b', 0.3),
  overBody:
    shape('M352 560Q470 664 604 548L646 640Q500 790 326 650Z', SCARF, 12) +
    shape('M520 690L640 640Q668 800 650 1010L540 1030Q556 850 520 690Z', SCARF, 12) +
    path('M590 660L640 640Q668 800 650 1010L600 1018Q616 820 590 660Z', '#9c2f2f') +
    line('M400 640Q470 690 560 650M384 610Q400 640 410 680', 7) +
    line('M556 1030V1066M580 1026V1064M606 1022V1060M632 1016V1052', 8, SCARF) +
    line('M548 1030L650 1012', 10, INK),
};
