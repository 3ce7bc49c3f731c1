import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { INK, line, path, shape } from '../svg.ts';

const SKIN = '#f1c5a4';
const DENIM = '#6f97c4';
const DARK = '#4c719c';
const TEE = '#f6efe2';

/** Marieke de Wit, 34, works at a school: brown hair in a loose bun, a denim jacket over a white shirt. */
export const dewit: FigureDrawing = {
  parts: { body: 'CrossedArmsWB', hair: 'BunCurly' },
  skin: SKIN,
  skinShade: '#d3987a',
  cloth: DENIM,
  clothZones: [
    [TEE, 'M322 540H566L584 872L480 862L400 842L372 842Z'],
    [TEE, 'M414 1012H510L544 1084L566 1400H372L398 1084Z'],
    [DARK, 'M700 640L770 690L830 940L790 1056L700 1064L770 900Z', 0.55],
    [DARK, 'M620 1080H730L770 1370L640 1392Q650 1200 620 1080Z', 0.45],
    [DARK, 'M80 620L130 640L160 1000L210 1064H130L100 900Z', 0.4],
    ['#cbbfae', 'M414 1012H510L544 1084L550 1180Q470 1090 396 1130L398 1084Z', 0.6],
    [SKIN, 'M310 440H580L560 560Q520 660 440 640Q350 620 320 520Z'],
    [SKIN, 'M268 850L380 838L484 872L500 940L505 1015H420L395 948L272 914Z'],
    [SKIN, 'M0 2610H120V2720H0ZM560 2600H680V2710H560Z'],
    ['#e8e0d0', 'M-220 2960V2860L-60 2680L140 2700V2960ZM520 2960V2740L680 2660L900 2900V2960Z'],
  ],
  clothTints: [['#5b4a52', 'M-40 1340H800V2640H-40Z']],
  hairZones: [['#d9a441', 'M236 30H402V112L290 184H236Z']],
  hairTints: [['#6b4632', 'M80 -120H760V640H80Z']],
  brows: { width: 18, colour: '#4d3122' },
  onFace: path(oval(448, 374, 36, 18) + oval(600, 368, 17, 15), '#d9705f', 0.22),
  overBody:
    line('M326 580Q356 700 372 834M566 590Q582 720 582 862', 11) +
    shape('M308 514L246 556L282 690L356 652Q322 590 308 514Z', DENIM, 12) +
    shape('M562 548L628 588L620 704L570 660Z', DENIM, 12) +
    line('M262 570L292 670L340 646M616 596L608 684L578 656', 4, '#e3b463') +
    line('M396 1086L374 1384M548 1086L568 1388', 11) +
    line('M146 1276Q260 1316 380 1324M566 1326Q660 1324 748 1296', 9) +
    line('M150 1262Q260 1300 380 1308M566 1310Q660 1308 748 1280', 4, '#e3b463') +
    path(oval(600, 760, 9, 9) + oval(588, 1180, 9, 9) + oval(590, 1270, 9, 9), '#e3b463') +
    line('M536 872Q524 960 592 1058', 8) +
    line('M352 1052L374 950', 8) +
    path(brush([180, 1130, 5], [250, 1150, 8], [330, 1150, 5]), DARK),
  overHead: `<circle cx="300" cy="404" r="11" fill="#f3efe2" stroke="${INK}" stroke-width="6"/>`,
};
