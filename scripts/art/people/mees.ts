import { oval } from '../brush.ts';
import type { FigureDrawing } from '../figure.ts';
import { line, path } from '../svg.ts';
import { legs } from './below.ts';
import { hemBesideArm, hemFlecks } from './hem.ts';

const SKIN = '#f6cdb0';
const HAIR = '#c79a55';
const WOOL = '#8db4dc';
const DARK = '#648cb8';

/** Mees Tuinstra, 21, student: blond hair that nobody combed, a flecked blue sweater, his phone at hand. */
export const mees: FigureDrawing = {
  parts: { body: 'Device', hair: 'ShavedWavy' },
  skin: SKIN,
  skinShade: '#dc9f7e',
  cloth: WOOL,
  clothZones: [
    [SKIN, 'M360 440H590L606 560Q580 676 450 680Q330 650 290 560Z'],
    [DARK, 'M40 900L80 700L140 760L120 1000L220 1060L120 1130H50Z', 0.5],
    [DARK, 'M690 740L760 700L800 1170H700Z', 0.5],
    [SKIN, 'M452 845L540 770L620 740L690 800L690 850L600 900L500 945L460 920Z'],
    ['#3d4358', 'M645 628H788L692 866L676 850L702 772L640 744L602 740Z'],
  ],
  hairTints: [[HAIR, 'M150 -80H760V640H150Z']],
  brows: { width: 20, colour: '#8a6230' },
  onFace:
    path('M440 112Q380 130 352 180Q322 240 314 300L350 330Q376 300 384 250Q400 206 436 192Q420 150 440 112Z', HAIR) +
    line('M348 334Q378 300 386 250Q396 206 440 192Q424 160 444 124', 16) +
    line('M330 250Q340 190 384 150', 8) +
    path(oval(448, 374, 34, 18) + oval(600, 368, 18, 15), '#d9705f', 0.2),
  underBody:
    legs({ y: 1360, from: 190, to: 742, trousers: '#4a5a52', shade: '#3a4741', shoes: '#d8553f' }) +
    hemBesideArm(WOOL, DARK, SKIN) +
    line('M166 1356Q440 1400 700 1352', 9) +
    hemFlecks,
};
