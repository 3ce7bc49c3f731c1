import { oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';
import { garment, legs, type Patch } from './below.ts';
import { curls } from './curls.ts';

const SKIN = '#f6d0b4';
const COAT = '#f0c23c';
const SHADE = '#c9932a';
const HAIR = '#b98647';
const LIGHT = '#d8aa62';
const JUMPER = '#3e5a7c';

const shades: readonly Patch[] = [
  [SHADE, 'M690 800L900 700V1500H640L712 1240Z', 0.45],
  [SHADE, 'M640 1500L720 1200L800 1940H660Z', 0.45],
  [SHADE, 'M200 1380L262 860L320 1000L280 1300L330 1420L290 1940H140Z', 0.45],
];

/** Jochem Baas, 29, a reporter: lanky, curls, a yellow raincoat with his hands in its pockets. */
export const jochem: FigureDrawing = {
  parts: { body: 'ShirtCoat', hair: 'Bald' },
  build: 0.87,
  skin: SKIN,
  skinShade: '#dca583',
  cloth: COAT,
  clothZones: [[SKIN, 'M340 420H620V560L490 680L380 560Z']],
  hairZones: [['#b07a4e', 'M372 400Q470 470 500 400Q540 376 600 384L640 420V540H420Z', 0.22]],
  brows: { width: 20, colour: '#7d5628' },
  underBody:
    legs({ y: 1700, from: 236, to: 706, trousers: '#46506b', shade: '#353d54', shoes: '#7a4a34' }) +
    garment('capuchon', 'M330 580Q190 560 216 470Q262 400 380 440H580Q690 400 730 470Q756 550 640 570Z', SHADE, [
      [COAT, 'M216 500Q250 420 370 446L340 480Q270 470 250 540Z'],
    ]),
  onFace:
    curls(
      [
        [304, 318],
        [262, 296],
        [240, 236],
        [236, 164],
        [266, 98],
        [322, 46],
        [394, 10],
        [474, -2],
        [554, 12],
        [620, 58],
        [660, 118],
        [658, 178],
        [624, 206],
        [590, 144],
        [542, 166],
        [494, 134],
        [440, 162],
        [404, 206],
        [386, 258],
        [370, 302],
        [348, 334],
        [326, 296],
      ],
      [
        [300, 170],
        [372, 96],
        [470, 66],
        [566, 94],
        [292, 250],
        [350, 200],
        [420, 128],
        [600, 130],
      ],
      HAIR,
      [[LIGHT, 'M260 180Q330 20 500 20L600 60Q450 50 370 120Q300 190 280 290Z', 0.75]],
    ) +
    path(
      [
        [450, 350],
        [468, 362],
        [486, 352],
        [592, 346],
        [606, 356],
      ]
        .map(([x = 0, y = 0]) => oval(x, y, 3.6, 3.6))
        .join(''),
      '#c98f68',
    ),
  overBody:
    path('M372 520L486 690L606 520L588 566Q500 620 400 566Z', JUMPER) +
    shape('M392 548Q486 610 582 550L592 610L486 720L384 612Z', JUMPER, 14) +
    line('M430 588L434 640M486 596V656M540 588L538 640', 7) +
    garment(
      'jas',
      'M366 506L250 560Q190 700 210 920L182 1400L140 1900Q470 1970 800 1890L764 1400L726 920Q744 700 690 566L604 512L488 690Z',
      COAT,
      shades,
    ) +
    garment(
      'kraag',
      'M370 498L300 572L352 716L490 690L400 560Z',
      COAT,
      [[SHADE, 'M300 572L352 716L490 690L470 660L370 680Z', 0.4]],
      17,
    ) +
    garment(
      'kraag-ver',
      'M600 504L664 574L620 716L490 690L570 560Z',
      COAT,
      [[SHADE, 'M664 574L620 716L490 690L600 660Z', 0.5]],
      17,
    ) +
    line('M489 700L486 1926', 15) +
    path([790, 960, 1130, 1300, 1470].map((y) => oval(528, y, 13, 13)).join(''), INK) +
    garment(
      'mouw',
      'M284 552Q140 572 84 730Q24 900 28 1070Q46 1210 142 1300L262 1392L322 1296Q236 1200 226 1100Q232 960 270 820Z',
      COAT,
      [[SHADE, 'M28 1000Q100 1180 240 1250L300 1330L240 1400L20 1200Z', 0.4]],
    ) +
    garment(
      'mouw-ver',
      'M664 552Q790 590 832 730Q880 900 872 1070Q856 1210 780 1300L674 1388L616 1292Q700 1200 712 1100Q716 960 694 820Z',
      COAT,
      [[SHADE, 'M730 600L900 700V1400H660L760 1200Q800 1000 730 600Z', 0.5]],
    ) +
    shape('M214 1268L352 1340L334 1376L200 1306Z', COAT, 15) +
    shape('M732 1266L594 1338L612 1374L746 1304Z', COAT, 15) +
    line('M66 930Q110 950 150 930M842 930Q800 950 770 936', 9),
};
