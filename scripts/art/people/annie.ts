import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path } from '../svg.ts';

const SKIN = '#f4cdb6';
const CARDIGAN = '#c8697a';
const CORD = '#7c2f3f';

/** Annie, 67: small and sturdy, short grey curls, a cardigan, her reading glasses on a cord. */
export const annie: FigureDrawing = {
  parts: { body: 'RestingWB', hair: 'ShortCurly' },
  build: 1.1,
  skin: SKIN,
  skinShade: '#dca186',
  cloth: CARDIGAN,
  clothZones: [
    [SKIN, 'M310 440H640L600 620Q540 700 440 680Q350 650 320 580Z'],
    ['#55566e', 'M700 1560L780 1480H1000V2560H700Z'],
    [
      SKIN,
      'M306 1410L415 1305L462 1400L535 1480L525 1498L505 1490L500 1565L482 1572L465 1545L440 1576L424 1566L405 1545L385 1576L366 1566L345 1480L330 1450Z',
    ],
    [SKIN, 'M795 1395L852 1395V1560L790 1606L750 1592L742 1572L780 1500Z'],
    ['#a44e61', 'M720 640L790 680L850 1400H780L790 1200Z', 0.6],
    ['#a44e61', 'M20 1000L190 1130L240 1180L420 1300L280 1430L20 1200Z', 0.35],
    [SKIN, 'M190 2630H370V2780H190ZM820 2560H990V2700H820Z'],
    ['#d8cbb8', 'M150 2770H640V2960H150ZM810 2690H1220V2960H810Z'],
  ],
  clothTints: [['#55566e', 'M100 1330H1000V2660H100Z']],
  hairTints: [
    ['#cfd2d6', 'M150 20H720V620H150Z'],
    ['#aab0b8', 'M200 240L330 240L330 330L290 340L330 440L420 470V560H200ZM620 280H720V420H640Z', 0.8],
  ],
  brows: { width: 14, colour: '#8d8f96' },
  onFace:
    path(
      brush([500, 388, 3], [486, 404, 4.5], [484, 424, 3]) +
        brush([603, 388, 2.5], [610, 402, 4], [609, 416, 2.5]) +
        brush([436, 334, 3], [452, 344, 3.5], [470, 346, 3]) +
        brush([432, 312, 2.5], [420, 320, 3.5], [414, 332, 2.5]),
      '#c98f74',
    ) + path(oval(440, 376, 30, 20), '#e58d7c', 0.25),
  overHead: `<circle cx="318" cy="384" r="11" fill="#f3efe2" stroke="${INK}" stroke-width="6"/>`,
  overBody:
    path('M300 570Q330 680 450 692Q570 690 606 570L532 1010Z', '#f1e7d6') +
    line('M294 562L532 1010L610 562M300 570Q330 680 450 692Q570 690 606 570', 12) +
    line('M532 1010Q556 1240 556 1462', 11) +
    path([1090, 1210, 1330, 1430].map((y) => oval(584 + (y - 1090) / 40, y, 12, 13)).join('')) +
    line('M316 590Q400 780 436 850M606 580Q610 740 580 846', 8, CORD) +
    `<g fill="#dfeaf0" fill-opacity=".75" stroke="${INK}" stroke-width="11"><ellipse cx="452" cy="884" rx="50" ry="40"/><ellipse cx="568" cy="882" rx="50" ry="40"/></g>` +
    line('M502 876Q510 866 518 876', 11),
};
