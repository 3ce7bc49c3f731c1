import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, rect, shape } from '../svg.ts';
import { garment, type Patch } from './below.ts';

const SKIN = '#f5d0b8';
const CLOTH = '#62678a';
const SHADE = '#474b6b';
const HAIR = '#f1efec';
const HAIR_SHADE = '#c9c8cf';
const SCARF = '#e0573f';

const stripes: readonly Patch[] = [
  ['#f2b84b', rect(300, 800, 240, 34) + rect(300, 926, 240, 30), 1],
  ['#3f8f86', rect(300, 848, 240, 44), 1],
  ['#f4e3c6', rect(300, 740, 240, 22), 1],
  ['#b03a6a', rect(300, 966, 240, 60) + rect(300, 690, 240, 34), 1],
];

/** Els Vermaat, 62, a member of parliament: small, straight-backed, a white bob, a colourful scarf, a finger raised. */
export const els: FigureDrawing = {
  parts: { body: 'PointingFingerWB', hair: 'Bald' },
  build: 0.84,
  skin: SKIN,
  skinShade: '#d9a78c',
  cloth: CLOTH,
  clothZones: [
    [SKIN, 'M350 420H600L610 620Q560 690 470 690Q370 660 330 560Z'],
    [SHADE, 'M170 900L200 830L225 1000L180 1160L160 1120Z', 0.6],
    [SHADE, 'M590 700L720 800L740 1060L790 1300L700 1350Q680 1000 590 700Z', 0.55],
    [SHADE, 'M740 960L900 1060L1180 820L1180 850L920 1120L780 1040Z', 0.5],
    [SKIN, 'M1086 742L1118 812L1190 850H1400V400H1086Z'],
    [SKIN, 'M20 1408L72 1394Q140 1376 162 1322L240 1390L260 1640H20Z'],
  ],
  clothTints: [['#3f4359', 'M160 1290H820V2660H60Z']],
  behindHead: shape(
    'M470 22Q240 24 228 260Q214 400 232 466Q300 500 400 470H620Q660 490 700 470Q716 300 660 160Q610 22 470 22Z',
    HAIR_SHADE,
    20,
  ),
  brows: { width: 18, colour: '#8f8b90' },
  onFace:
    garment(
      'bob',
      'M568 70Q598 128 556 160Q470 180 420 226Q384 268 376 340Q374 420 398 478Q300 516 222 480Q204 420 220 280Q236 40 460 18Q522 14 568 70Z',
      HAIR,
      [
        [HAIR_SHADE, 'M380 300Q340 380 360 500H420L376 340ZM222 300Q216 420 240 500H200Z', 0.9],
        [HAIR_SHADE, 'M556 160Q440 160 390 270L420 236Q470 190 560 176Z', 0.8],
      ],
      20,
    ) +
    garment(
      'bob-ver',
      'M562 66Q606 120 642 190Q650 320 638 400Q632 450 644 478Q690 488 706 470Q718 300 666 150Q630 62 540 40Z',
      HAIR,
      [[HAIR_SHADE, 'M642 200Q666 340 656 500H630Z', 0.8]],
      20,
    ) +
    line('M520 76Q340 110 300 280M470 60Q290 90 262 300M300 340L306 430', 6, '#9d9ca6') +
    path(
      brush([506, 392, 3], [494, 405, 4], [493, 420, 3]) +
        brush([602, 390, 2.5], [609, 402, 3.5], [608, 414, 2.5]) +
        brush([438, 336, 3], [452, 345, 3.5], [466, 347, 3]),
      '#cf947b',
    ),
  overBody:
    garment('slip', 'M392 680L352 1010L486 1034L520 700Z', SCARF, stripes, 16) +
    line('M362 1014L356 1060M392 1020L388 1068M424 1026L422 1074M456 1030L458 1076', 9, SCARF) +
    garment(
      'sjaal',
      'M322 540Q274 640 350 700Q470 776 610 700Q668 640 618 532Q580 604 470 612Q370 600 322 540Z',
      SCARF,
      [
        ['#f2b84b', 'M300 600Q360 690 470 700Q590 690 650 590L660 620Q600 724 470 732Q340 716 296 640Z'],
        ['#3f8f86', 'M300 660Q380 748 470 756Q590 744 660 650V700L560 780H380Z'],
        ['#b03a6a', 'M310 540Q380 630 470 640Q580 630 624 530L640 560Q590 660 470 664Q360 650 304 580Z'],
      ],
      18,
    ) +
    garment(
      'knoop',
      'M372 660Q430 636 500 664Q528 716 494 766Q430 790 374 758Q346 706 372 660Z',
      '#3f8f86',
      [['#f2b84b', 'M330 700L540 676V706L330 732Z']],
      15,
    ) +
    line('M440 668Q452 704 444 744M402 672L400 700M336 590Q352 640 392 668M604 590Q580 650 512 690', 8),
};
