import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';

const SKIN = '#f9dac8';
const COAT = '#e8bf45';
const DARK = '#c2932c';
const HAIR = '#b0452b';
const HAIR_DARK = '#8a3120';

const PLAIT = [
  [322, 500, -28],
  [296, 556, 30],
  [312, 616, -26],
  [284, 676, 30],
  [302, 738, -24],
  [278, 796, 28],
  [298, 852, -20],
] as const;

/** Petra Kramer, 41, Dijkweg 3: a red plait over her shoulder, freckles, a yellow rain jacket. */
export const petra: FigureDrawing = {
  parts: { body: 'RoboDanceWB', hair: 'Bald' },
  skin: SKIN,
  skinShade: '#e0a68b',
  cloth: COAT,
  clothZones: [
    [SKIN, 'M370 440H560L580 600Q570 700 510 700Q420 640 370 540Z'],
    [DARK, 'M640 700L700 740L700 1000L660 1140L680 1500L690 1620L620 1500Q600 1100 640 700Z', 0.5],
    [DARK, 'M-130 1130L-120 1000L-60 800L0 900L-20 1140L20 1260L-130 1230Z', 0.5],
    [SKIN, 'M-80 1256L10 1262L110 1480L80 1600L20 1580Z'],
    [SKIN, 'M930 1156L1060 1080L1220 1120L1210 1240L950 1256L900 1250Z'],
    ['#e9e4da', 'M-120 2620H340V2960H-120ZM560 2690H1120V2990H560Z'],
  ],
  clothTints: [['#4a5a7d', 'M-160 1480H900V2720H-160Z']],
  brows: { width: 17, colour: '#8f3d24' },
  onFace:
    path(
      [
        [430, 352],
        [448, 366],
        [468, 354],
        [482, 370],
        [440, 384],
        [590, 352],
        [606, 362],
        [596, 376],
        [502, 338],
      ]
        .map(([x = 0, y = 0]) => oval(x, y, 4.5, 4.5))
        .join(''),
      '#cf8a5e',
    ) +
    path(brush([504, 392, 2.5], [492, 406, 4], [490, 422, 2.5]), '#cf9377') +
    shape(
      'M342 312Q316 284 288 298Q262 322 272 362Q288 388 312 394L366 448Q374 472 344 506Q280 488 250 412Q224 320 238 220Q258 70 400 40Q560 12 628 112Q664 180 646 300L632 326Q634 240 602 196Q562 172 536 130Q500 204 420 238Q372 262 366 336Q350 350 342 312Z',
      HAIR,
      17,
    ) +
    path('M250 240Q270 100 400 60Q330 150 316 270Q280 280 268 310Q256 280 250 240Z', HAIR_DARK, 0.55) +
    line(
      'M536 130Q540 96 520 66M500 176Q420 200 340 290M470 120Q380 150 306 260M590 150Q610 170 626 210',
      7,
      HAIR_DARK,
    ),
  underBody: shape('M330 560Q250 500 316 446Q440 380 610 450Q680 520 620 620Z', DARK, 14),
  overBody:
    shape('M372 506L334 522Q372 690 508 752L516 706Q420 640 384 510Z', COAT, 12) +
    shape('M566 566L606 598Q600 700 508 752L516 706Q580 680 572 590Z', COAT, 12) +
    line('M508 752Q520 1100 500 1652', 12) +
    line('M548 744Q562 1100 546 1650', 6, DARK) +
    path([860, 1060, 1260, 1460].map((y) => oval(532, y, 11, 11)).join(''), INK) +
    line('M440 690Q430 760 440 800M584 664Q594 720 590 762', 8, '#fbf6e8') +
    line('M270 1330L400 1400', 11) +
    PLAIT.map(
      ([x, y, turn]) =>
        `<ellipse cx="${x}" cy="${y}" rx="36" ry="50" transform="rotate(${turn} ${x} ${y})" fill="${HAIR}" stroke="${INK}" stroke-width="11"/>`,
    ).join('') +
    shape('M270 900Q250 980 300 1030Q350 980 330 896Z', HAIR, 11) +
    shape('M266 880L330 874L334 906L270 912Z', '#3f8f8a', 9),
  overHead: `<circle cx="302" cy="398" r="10" fill="#f3efe2" stroke="${INK}" stroke-width="6"/>`,
};
