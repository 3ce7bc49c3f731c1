import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';

const SKIN = '#efc3a2';
const VEST = '#4c5f52';
const SHIRT = '#c9dcea';
const PASS = '#d6583f';

/** Bram Hoekstra, 45, leads the counter and lives in the flooded area: a body warmer, rolled sleeves, short nights. */
export const bram: FigureDrawing = {
  parts: { body: 'EasingWB', hair: 'ShortVolumed' },
  skin: SKIN,
  skinShade: '#cf9272',
  cloth: VEST,
  clothZones: [
    [SHIRT, 'M340 560H606L616 700L640 1000L652 1280L345 1370L366 900Z'],
    ['#a3bed3', 'M580 720L614 680L640 1000L652 1280L560 1300Q610 1000 580 720Z', 0.6],
    [SKIN, 'M356 440H600L606 560L492 664L380 590Z'],
    [SHIRT, 'M40 500L205 560Q262 660 262 780L262 1080L276 1134H40Z'],
    [SHIRT, 'M690 560L722 700L735 860L790 1090L780 1175H900V600Z'],
    ['#a3bed3', 'M60 1085L110 800L160 900L150 1080L280 1090L270 1150H50Z', 0.55],
    ['#a3bed3', 'M760 640L840 700L890 1170H800L830 1000Z', 0.55],
    ['#394a3f', 'M650 640L724 760L790 1120L850 1560L780 1480L690 900Z', 0.6],
    ['#394a3f', 'M30 1560L110 1240L150 1420L150 1500Z', 0.55],
    [SKIN, 'M108 1142L246 1136L240 1400L316 1560L300 1700L200 1700L150 1600L170 1480L150 1300Z'],
    [SKIN, 'M795 1170L885 1152V1490L862 1490Z'],
    [SKIN, 'M-70 2480H120V2640H-60ZM600 2480H740V2600H600Z'],
    ['#b9aa94', 'M-190 2960L-160 2760L-80 2600L110 2600V2960ZM560 2960V2570H760L800 2700L900 2960Z'],
  ],
  clothTints: [['#3f4660', 'M-60 1240H860V2530H-60Z']],
  hairTints: [['#7a5a3c', 'M150 20H680V330H150Z']],
  brows: { width: 21, colour: '#5b4230' },
  onFace:
    path(
      'M352 402L392 462Q452 500 520 496Q600 486 630 420L626 380Q600 396 588 402Q540 380 498 404Q430 420 372 380Z',
      '#8f6a52',
      0.2,
    ) +
    path(
      brush([452, 344, 3], [474, 354, 5], [500, 348, 3]) +
        brush([574, 346, 3], [594, 350, 5], [612, 340, 2.5]) +
        brush([504, 392, 2.5], [494, 404, 4], [492, 418, 2.5]),
      '#bd805f',
    ),
  overBody:
    shape('M350 556L392 536L492 664L436 744L366 640Z', SHIRT, 11) +
    shape('M590 552L604 580L610 680L548 730L492 664Z', SHIRT, 11) +
    line('M492 668Q500 960 494 1310', 8) +
    path('M484 800h22v20h-22ZM484 940h22v20h-22ZM484 1190h22v20h-22Z', '#8fa9bf') +
    line('M204 556Q262 650 262 780M704 606Q726 680 728 780', 9) +
    line(
      'M274 820Q320 838 366 826M270 1000Q320 1016 368 1004M268 1170Q320 1190 362 1178M290 1340L354 1346',
      6,
      '#2f3d35',
    ) +
    line(
      'M646 826Q690 838 726 824M650 1000Q700 1012 764 996M660 1170Q720 1182 796 1166M672 1340Q740 1356 824 1334',
      6,
      '#2f3d35',
    ) +
    path(
      brush([400, 640, 13], [408, 780, 13], [448, 930, 13]) + brush([588, 650, 13], [556, 800, 13], [456, 930, 13]),
      PASS,
    ) +
    shape('M396 926H508V1078H396Z', '#fbf6e8', 10) +
    path('M412 946H458V1010H412Z', '#d7b7a0') +
    path('M468 954H496V963H468ZM468 978H496V987H468ZM412 1030H492V1040H412ZM412 1052H470V1062H412Z', INK),
};
