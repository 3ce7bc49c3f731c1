import { brush } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';
import { garment, hand, legs } from './below.ts';

const SKIN = '#f1bfa3';
const SKIN_SHADE = '#d39077';
const COAT = '#6e6a72';
const COAT_SHADE = '#514d57';
const SUIT = '#3d4770';
const SUIT_SHADE = '#2d3556';
const SHIRT = '#f5f2ea';
const TIE = '#a33f4c';

const suit =
  garment(
    'pak',
    'M330 560Q236 860 236 1160Q244 1360 290 1460H720Q756 1320 742 1140Q730 800 640 560L490 700Z',
    SUIT,
    [
      [SUIT_SHADE, 'M620 600L800 600V1480H650Q740 1200 620 600Z', 0.7],
      [SUIT_SHADE, 'M240 1000Q380 1200 490 1180L500 1460H240Z', 0.35],
    ],
    18,
  ) +
  garment('overhemd', 'M372 520L486 880L606 520L560 500L486 640L410 500Z', SHIRT, [], 14) +
  garment(
    'das',
    'M462 640H510L518 672L504 700L514 830L486 884L460 826L470 700L454 672Z',
    TIE,
    [['#7f2c3a', 'M486 640H530V900H486Z', 0.5]],
    12,
  ) +
  shape('M378 506L360 560L436 700L488 640L414 540Z', SHIRT, 13) +
  shape('M592 512L612 560L536 700L488 640L560 546Z', SHIRT, 13) +
  shape('M352 548L312 700L366 716L346 752L486 900L400 690Z', SUIT, 15) +
  shape('M618 548L664 690L612 712L632 748L488 900L574 690Z', SUIT, 15) +
  line('M487 896Q494 1180 480 1456', 14) +
  line('M556 1060h1M556 1220h1', 26) +
  line('M330 1250L420 1270M590 1270L672 1246', 12);

const coat =
  garment(
    'jas-links',
    'M366 500Q330 524 296 536Q120 556 52 700Q-24 880 -30 1150L-12 1430L150 1446L164 1400L140 1960L318 1990Q290 1500 286 1200Q282 860 340 600Z',
    COAT,
    [
      [COAT_SHADE, 'M160 1440L186 900L240 960L220 1990H120Z', 0.55],
      [COAT_SHADE, 'M-40 1300L160 1320V1460H-40Z', 0.4],
    ],
  ) +
  garment(
    'jas-rechts',
    'M606 506Q670 534 730 566Q832 640 872 800Q914 980 916 1160L906 1424L786 1432L812 1950L706 1980Q736 1500 722 1180Q706 860 640 600Z',
    COAT,
    [
      [COAT_SHADE, 'M778 840L960 840V1460H786Z', 0.5],
      [COAT_SHADE, 'M730 1200L786 1300L830 1990H720Z', 0.5],
    ],
  ) +
  line('M196 850Q176 1100 164 1410M770 850Q790 1100 786 1430', 18) +
  shape('M372 492L300 548L238 742L306 762L278 806L300 1010L336 720L396 560Z', COAT_SHADE, 17) +
  shape('M600 498L676 556L728 740L664 758L690 802L690 1000L654 720L584 566Z', COAT_SHADE, 17);

/** Peter Wolters, 55, heads the Service: heavy, bald, a suit, and his coat already on. */
export const peter: FigureDrawing = {
  parts: { body: 'ShirtCoat', hair: 'Bald' },
  build: 1.02,
  skin: SKIN,
  skinShade: SKIN_SHADE,
  cloth: COAT,
  clothZones: [[SKIN, 'M340 420H620V560L490 680L380 560Z']],
  hairZones: [
    ['#c08f7a', 'M270 330Q280 180 360 150Q344 220 372 270L352 330Z', 0.5],
    ['#fad9c4', 'M400 120Q480 76 560 122Q480 124 420 176Z', 0.8],
  ],
  behindHead: shape('M322 390Q330 500 430 540Q530 566 610 520Q650 470 648 400Z', SKIN, 18),
  brows: { width: 25, colour: '#57474a' },
  underBody:
    hand(66, 1400, SKIN, 1.12) +
    hand(848, 1396, SKIN, -1) +
    path('M160 1300H800V1940Q480 2000 140 1950Z', COAT_SHADE) +
    legs({ y: 1420, from: 262, to: 730, trousers: SUIT, shade: SUIT_SHADE, shoes: '#26242c' }),
  onFace:
    path(
      brush([506, 392, 3], [490, 408, 5], [490, 428, 3]) +
        brush([600, 390, 3], [610, 406, 4], [608, 420, 3]) +
        brush([452, 190, 3], [502, 183, 5], [556, 188, 3]) +
        brush([464, 164, 2.5], [502, 159, 4], [542, 164, 2.5]),
      '#c9836b',
    ) + line('M392 452Q376 430 376 408', 5, '#c9836b'),
  overBody: suit + coat,
};
