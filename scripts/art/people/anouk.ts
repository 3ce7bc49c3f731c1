import { oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, path } from '../svg.ts';

const SKIN = '#f6d2ba';
const SWEATER = '#4a6fb0';
const HAIR = '#d5773c';

/** Anouk, about 40, Finance: ginger hair with a fringe, a blue sweater, arms crossed. */
export const anouk: FigureDrawing = {
  parts: { body: 'CrossedArmsWB', hair: 'Bangs' },
  skin: SKIN,
  skinShade: '#dfa183',
  cloth: SWEATER,
  clothZones: [
    [SKIN, 'M310 440H580L560 560Q520 660 440 640Q350 620 320 520Z'],
    [SKIN, 'M268 850L380 838L484 872L500 940L505 1015H420L395 948L272 914Z'],
    ['#365689', 'M690 640L800 620L830 1070L720 1080L780 900Z', 0.65],
    ['#365689', 'M120 1000L400 1010L720 1060L760 1120L500 1180L160 1120Z', 0.45],
    [SKIN, 'M0 2610H120V2720H0ZM560 2600H680V2710H560Z'],
    ['#e8e0d0', 'M-220 2960V2860L-60 2680L140 2700V2960ZM520 2960V2740L680 2660L900 2900V2960Z'],
  ],
  clothTints: [['#4a4452', 'M-40 1340H800V2640H-40Z']],
  hairZones: [
    [
      HAIR,
      'M150 20H660L660 190L612 180Q540 150 470 190L400 200L390 300L340 312L300 300L280 340L310 400L330 390L384 470L372 520H150Z',
    ],
    [HAIR, 'M640 330L720 480L690 520H570L620 470Z'],
    ['#b55f2c', 'M150 300L230 340L250 520H150ZM160 30Q240 40 250 200L220 400L150 300Z', 0.5],
    [SKIN, 'M278 350Q268 400 318 394L340 340L312 310Z'],
  ],
  brows: { width: 17, colour: '#8f4a22' },
  onFace: path(
    [
      [452, 350],
      [470, 362],
      [488, 352],
      [440, 368],
      [590, 346],
      [606, 356],
      [596, 366],
    ]
      .map(([x = 0, y = 0]) => oval(x, y, 4, 4))
      .join(''),
    '#cf8a5e',
  ),
  overHead: `<circle cx="306" cy="414" r="11" fill="#f3efe2" stroke="${INK}" stroke-width="6"/>`,
};
