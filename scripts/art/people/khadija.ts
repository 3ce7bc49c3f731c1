import { oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path } from '../svg.ts';
import { headset } from './headset.ts';

const SKIN = '#bf8557';
const CARDIGAN = '#d98f6a';
const SCARF = '#4d6fa6';
const BLOUSE = '#f1e6d2';

/** Khadija, 46: a blue headscarf, a cardigan over a light blouse, a headset round her neck. */
export const khadija: FigureDrawing = {
  parts: { body: 'DocStethoscope', hair: 'Hijab' },
  build: 1.02,
  skin: SKIN,
  skinShade: '#955f36',
  cloth: CARDIGAN,
  clothFills: ['#4a4f6b', CARDIGAN, SKIN, '#3a3340', BLOUSE],
  hairTints: [
    [SCARF, 'M100 -60H760V700H100Z'],
    ['#3c5888', 'M100 200L280 240Q300 420 360 500L480 560V700H100ZM640 120H760V560H600Q650 400 640 120Z', 0.6],
  ],
  hairZones: [
    ['#e9edf4', 'M340 290L520 130L640 240L620 120H330Z'],
    ['#8db0df', 'M100 484H400L440 500H760V700H100Z'],
  ],
  brows: { width: 18, colour: '#33241d' },
  overBody:
    path('M390 560Q400 900 468 1200L482 1486L708 1484L690 1100L650 800L612 560Z', BLOUSE) +
    path('M308 560H392L404 880L424 1000L306 1010Z', CARDIGAN) +
    line('M390 560Q400 900 468 1200L482 1500M612 560L650 800L690 1100L708 1500', 14) +
    path([700, 860, 1020, 1180, 1340].map((y) => oval(556 + (y - 700) / 16, y, 10, 11)).join('')) +
    headset([318, 690], [640, 690]),
};
