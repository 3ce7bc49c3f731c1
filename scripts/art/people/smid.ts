import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';
import { legs } from './below.ts';

const SKIN = '#f5dac6';
const WOOL = '#7fa08f';
const DARK = '#5f8272';
const KNIT =
  'M392 546Q480 570 566 552L640 590Q690 616 704 648L654 662L612 762L566 768L496 820L434 862L428 978L530 952L600 920L628 890L640 966L748 960L776 930Q800 1010 772 1080Q760 1120 726 1134V1176H172V1138Q120 1128 92 1086Q50 1010 50 920Q48 740 110 652Q150 584 220 563Q300 545 392 535Z';

/** Greetje Smid, 81: a grey bun, round glasses, a green cardigan, and her form on paper in both hands. */
export const smid: FigureDrawing = {
  parts: { body: 'Paper', hair: 'GrayBun', accessory: 'GlassRoundThick' },
  skin: SKIN,
  skinShade: '#d9ad93',
  cloth: INK,
  clothZones: [
    [SKIN, 'M360 440H600V540H360ZM430 660H830V990H430Z'],
    ['#fbf6e8', 'M664 650H820L768 782L704 786L664 812L640 780L616 768Z'],
  ],
  clothTints: [[WOOL, 'M0 400H900V1300H0Z']],
  hairZones: [['#c9ccd0', 'M150 -20H700V330L630 280L600 230L530 170L500 220L440 250L345 262L350 440L380 520H150Z']],
  brows: { width: 16, colour: '#77787c' },
  onFace:
    path(oval(448, 384, 36, 18) + oval(604, 378, 20, 16), '#d9705f', 0.24) +
    path(
      brush([432, 350, 3], [450, 364, 4], [478, 366, 2.5]) +
        brush([414, 320, 2.5], [400, 326, 3.5], [392, 336, 2]) +
        brush([502, 392, 3], [486, 410, 5], [484, 434, 3]) +
        brush([604, 392, 3], [612, 406, 4.5], [610, 426, 3]) +
        brush([440, 404, 2.5], [430, 424, 4], [436, 444, 2.5]) +
        brush([520, 214, 2.5], [548, 208, 4], [580, 214, 2.5]),
      '#c08e76',
    ),
  underBody:
    legs({ y: 1360, from: 190, to: 742, trousers: '#cdb39f', shade: '#b0957f', shoes: '#5a4038' }) +
    shape('M176 1340L110 2180Q460 2240 800 2170L750 1340Z', '#6d6078', 15) +
    line('M300 1440L262 2190M470 1450V2210M630 1440L660 2190', 6, '#544a5e') +
    shape('M164 1090Q148 1260 160 1416Q460 1464 772 1410Q786 1260 764 1090Z', WOOL, 15) +
    line('M478 1110Q486 1280 480 1436', 10),
  overBody:
    path(KNIT, WOOL) +
    path('M58 960Q80 1090 172 1132Q250 1138 300 1128Q180 1090 120 1030Q80 990 58 960Z', DARK, 0.55) +
    shape('M400 524Q480 556 558 522L566 566L486 760L406 580Z', '#fbf3e4', 11) +
    shape('M398 514L366 566L424 640L480 576Q420 560 400 516Z', '#fbf3e4', 11) +
    shape('M556 516L592 566L548 636L480 576Q540 560 554 518Z', '#fbf3e4', 11) +
    line('M486 760L484 800M150 984Q260 960 344 918M190 1104Q290 1070 372 1022M216 806V940', 11) +
    line('M486 1020V1140', 10) +
    path(oval(508, 1060, 11, 11) + oval(510, 1180, 11, 11) + oval(510, 1300, 11, 11), '#f3e6c8') +
    line('M690 688L782 694M682 712L774 720M674 736L730 741', 6, '#8a8f9c'),
};
