import type { Box } from '../world.ts';
import type { Place } from './place.ts';

/** The windows: each is this far from the next, with a post and two seats between them. */
export const WINDOW = { first: -513, step: 616, width: 556, top: 98, height: 274 } as const;
/** Where the sky ends. */
export const HORIZON = 318;
/** The table before the people: its far edge. */
export const TABLE = 424;
export const LAPTOP = { x: 392, y: 330 } as const;
export const CUP = { x: 622, y: 432 } as const;
/** By how much each strip of land repeats. */
export const REPEAT = { verte: 1200, weide: 1500, berm: 1500 } as const;

const strip = (repeat: number, top: number, height: number): Box => [-80, top, 1760 + repeat, height];

/** A coach of an intercity; the polder passes its windows. */
export const trein = {
  lights: ['ochtend', 'schemering', 'regen'],
  sheets: {
    lucht: { box: [-60, 80, 1720, 260], depth: 'outside' },
    wolken: { box: [-60, 90, 1980, 190], depth: 'outside' },
    verte: { box: strip(REPEAT.verte, 256, 72), depth: 'outside' },
    weide: { box: strip(REPEAT.weide, 268, 124), depth: 'outside' },
    berm: { box: strip(REPEAT.berm, 330, 62), depth: 'outside' },
    coupe: { box: [0, 0, 1600, 900], depth: 'room' },
    tafel: { box: [-100, 250, 1800, 650], depth: 'front' },
  },
  door: { box: [1570, 100, 140, 520] },
  spots: {
    mail: { x: 392, y: 300 },
    phone: { x: 1004, y: 424 },
    pile: { x: 762, y: 452 },
    file: { x: 1190, y: 458 },
  },
  life: [
    { kind: 'drift', depth: 'outside', sheet: 'wolken', by: -200, seconds: 40 },
    { kind: 'scroll', depth: 'outside', sheet: 'verte', by: -REPEAT.verte, seconds: 44 },
    { kind: 'scroll', depth: 'outside', sheet: 'weide', by: -REPEAT.weide, seconds: 15 },
    { kind: 'scroll', depth: 'outside', sheet: 'berm', by: -REPEAT.berm, seconds: 3.4 },
    { kind: 'rain', depth: 'outside', box: [0, 100, 1600, 280], lights: ['regen'] },
    { kind: 'rain', depth: 'outside', box: [40, 110, 1560, 260], lights: ['regen'] },
    { kind: 'steam', depth: 'front', at: { x: CUP.x, y: CUP.y - 58 } },
  ],
  inset: [898, 100, 200, 236],
} as const satisfies Place;
