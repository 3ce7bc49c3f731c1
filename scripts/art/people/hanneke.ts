import { brush, oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path, shape } from '../svg.ts';

const SKIN = '#f0c3a8';
const JACKET = '#3d4360';
const HAIR = '#dbcba2';
const BLOUSE = '#dfe6ea';

/** Hanneke, 57: solid, short blond hair turning grey, a dark jacket over a light blouse. */
export const hanneke: FigureDrawing = {
  parts: { body: 'ShirtPantsBW', hair: 'MediumShort' },
  build: 1.16,
  skin: SKIN,
  skinShade: '#d3957a',
  cloth: '#7b7d86',
  clothZones: [
    [SKIN, 'M390 440H570L578 560L525 622L400 548Z'],
    [SKIN, 'M110 1508H262L352 1598L318 1622L312 1690L290 1716L180 1730Z'],
    [SKIN, 'M835 1480L935 1500V1690H820Z'],
    [SKIN, 'M60 2640H220V2740H60ZM530 2600H680V2700H530Z'],
    [
      '#2f3040',
      'M30 2960V2800L80 2700L230 2760L290 2900V3060H30ZM510 2700L580 2760L660 2660L720 2680L930 2860V2960H520Z',
    ],
  ],
  clothTints: [[JACKET, 'M40 440H960V1580H40Z']],
  hairTints: [
    [HAIR, 'M150 -40H720V600H150Z'],
    ['#b9b09c', 'M150 200Q300 240 330 560H150ZM520 60Q600 120 640 300H720V60Z', 0.75],
  ],
  brows: { width: 17, colour: '#7d6845' },
  onFace:
    line('M560 106Q470 100 396 166M336 170Q270 260 284 400M606 130Q640 180 646 226', 8, '#a8966c') +
    path(
      brush([502, 390, 3], [489, 404, 4.5], [487, 420, 3]) + brush([602, 390, 2.5], [609, 402, 4], [608, 414, 2.5]),
      '#c88a6e',
    ),
  overBody:
    path('M560 660L660 640L700 1300L700 1490L636 1490L600 1430L560 1000Z', JACKET) +
    shape('M386 548L520 640L584 552L600 700L566 1010L420 760Z', BLOUSE, 12) +
    shape('M352 556L404 540L560 1020L470 960L380 800L420 770L330 700Z', JACKET, 13) +
    shape('M578 548L624 556L664 690L610 760L640 800L566 1020Z', JACKET, 13) +
    line('M566 1020Q600 1250 606 1500', 11) +
    path(oval(620, 1110, 16, 17) + oval(636, 1290, 16, 17), '#c9a94f'),
};
