import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path } from '../svg.ts';
import { legs } from './below.ts';
import { hemBesideArm } from './hem.ts';

const SKIN = '#b0774c';
const BLOUSE = '#9468ad';
const DARK = '#714b89';

/** Priya Raman, 43, general practitioner of Indian descent: long black hair, a neat violet blouse, coffee from the canteen. */
export const raman: FigureDrawing = {
  parts: { body: 'Coffee', hair: 'Long' },
  skin: SKIN,
  skinShade: '#875430',
  cloth: BLOUSE,
  clothZones: [
    [SKIN, 'M380 440H560L580 540L500 610L470 640L440 560L380 530Z'],
    ['#b48bca', 'M310 530L370 500L440 560L470 640L430 640L340 590ZM490 640L500 590L560 530L590 560L560 630Z'],
    [DARK, 'M30 1000L60 800L110 900L110 1000L70 1050L90 1130H30Z', 0.5],
    [DARK, 'M720 680L760 700L810 1170H760Q770 900 720 680Z', 0.5],
    [SKIN, 'M325 900L400 850Q430 790 480 770L530 770L550 880L520 920L440 960L360 1000L330 990Z'],
    ['#f2ead9', 'M548 782L640 784L664 796L658 900L628 954L545 958L515 930L532 900L554 860Z'],
    ['#d98d4a', 'M548 868L660 862L656 898L534 904Z'],
  ],
  hairTints: [['#2c2530', 'M80 0H780V800H80Z']],
  brows: { width: 19, colour: INK },
  onFace: path(
    brush([504, 392, 2.5], [492, 406, 4], [490, 422, 2.5]) + brush([440, 338, 2.5], [456, 350, 3.5], [476, 352, 2]),
    '#7f4c2c',
  ),
  underBody:
    legs({ y: 1360, from: 190, to: 742, trousers: '#454a63', shade: '#363a50', shoes: '#3b2f36' }) +
    hemBesideArm(BLOUSE, DARK, SKIN) +
    line('M502 1110Q508 1280 504 1440', 10),
  overBody: path([1180, 1280, 1380].map((y) => oval(528, y, 9, 9)).join(''), INK),
  overHead: `<path d="M326 388q-13 22 0 38q15 -12 0 -38Z" fill="#e2b24c" stroke="${INK}" stroke-width="6"/>`,
};
