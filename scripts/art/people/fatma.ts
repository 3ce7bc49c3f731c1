import type { FigureDrawing } from '../figure.ts';
import { INK } from '../svg.ts';

const SKIN = '#d69c70';
const JACKET = '#2f8a83';

/** Fatma Yıldız, 44, head of department: dark brown hair to the shoulder, a teal jacket, sleeves rolled up. */
export const fatma: FigureDrawing = {
  parts: { body: 'EasingBW', hair: 'MediumLong' },
  skin: SKIN,
  skinShade: '#b0744b',
  cloth: JACKET,
  clothZones: [
    [SKIN, 'M330 440H640L616 620Q580 720 490 705Q390 690 350 600Z'],
    [SKIN, 'M800 1165L880 1150V1480L862 1480Z'],
    ['#22665f', 'M735 700L800 660L880 1080L790 1100Z', 0.6],
    ['#22665f', 'M50 1100L110 820L250 700L262 1090Z', 0.3],
    ['#22665f', 'M20 1560L110 1220L190 1480V1540Z', 0.45],
    [
      '#4b4f6d',
      'M356 1360L640 1260L690 1460L800 1500V2500H590L550 1560L240 2520H-60L170 1700L300 1620L290 1490L352 1480Z',
    ],
    ['#3a3d57', 'M560 1500L700 1480L820 1500V2520H700V1800Z', 0.5],
    [SKIN, 'M108 1140L246 1135L240 1400L316 1560L300 1690L200 1700L150 1600L170 1480L150 1300Z'],
    [SKIN, 'M-60 2510H110V2610H-60ZM615 2490H730V2570H615Z'],
    ['#e8e0d0', 'M-190 2960L-160 2760L-60 2600L110 2620V2960ZM580 2960V2560H760L800 2700L880 2960Z'],
  ],
  clothTints: [['#f0d9a8', 'M330 600L340 1300L640 1300L640 600Z']],
  hairTints: [['#5b372c', 'M150 20H680V620H150Z']],
  brows: { width: 19, colour: '#38231f' },
  overHead: `<path d="M322 404q-12 22 0 36q14 -10 0 -36Z" fill="#e8c25a" stroke="${INK}" stroke-width="6"/>`,
};
