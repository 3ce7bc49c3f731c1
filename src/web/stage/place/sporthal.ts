import type { Box } from '../world.ts';
import type { Place } from './place.ts';

/** The row of high windows: left, top, width, height. */
export const HIGH_GLASS: Box = [-20, 22, 1640, 76];
/** Where the back wall meets the floor, and the height of the eye. */
export const FLOOR = 412;
export const HORIZON = 236;
export const CLOCK = { x: 998, y: 166, radius: 44 } as const;
/** The glass double door; the left leaf opens, hinge on the left. */
export const DOOR = { x: 1432, y: 196, width: 78, height: 214 } as const;
/** The scoreboard on the wall. */
export const BOARD: Box = [622, 114, 136, 76];
/** The top of the stack on the desk in front, the middle of its front edge. */
export const PILE = { x: 430, y: 428 } as const;
export const PRINTER = { x: 178, y: 410 } as const;
export const LAPTOP = { x: 1296, y: 528 } as const;
export const PHONE = { x: 1082, y: 566 } as const;
export const LAMP = { x: 596, y: 470 } as const;
export const CUP = { x: 860, y: 574 } as const;

/** Where the rings hang from, under the roof. */
export const RINGS = { x: 470, y: -14 } as const;

/** A sports hall turned into a counter, after the flood. */
export const sporthal = {
  lights: ['dag', 'schemering', 'avond', 'ochtend'],
  sheets: {
    lucht: { box: [-60, 14, 1720, 96], depth: 'outside' },
    wolken: { box: [-60, 16, 1900, 90], depth: 'outside' },
    plein: { box: [1400, 184, 220, 240], depth: 'outside' },
    zaal: { box: [0, 0, 1600, 900], depth: 'room' },
    ringen: { box: [420, 0, 100, 136], depth: 'room', pivot: RINGS },
    'lampen-uit': { box: [0, 0, 1600, 640], depth: 'room', dark: true },
    balie: { box: [-100, 330, 1800, 570], depth: 'front' },
  },
  door: { box: [DOOR.x, DOOR.y, DOOR.width, DOOR.height], leaf: 'deur-hal' },
  clock: CLOCK,
  spots: {
    phone: PHONE,
    mail: { x: LAPTOP.x, y: 430 },
    printer: PRINTER,
    file: { x: 700, y: 622 },
    pile: PILE,
  },
  desk: { x: 640, y: 626, width: 640 },
  life: [
    { kind: 'drift', depth: 'outside', sheet: 'wolken', by: -220, seconds: 80 },
    { kind: 'swing', depth: 'room', sheet: 'ringen', angle: 1.6, seconds: 2.9 },
    {
      kind: 'glow',
      depth: 'room',
      prop: 'gloed-warm',
      at: { x: BOARD[0] + BOARD[2] / 2, y: BOARD[1] + BOARD[3] / 2 },
      size: [1.3, 0.8],
      strength: 0.42,
    },
    { kind: 'steam', depth: 'front', at: CUP },
    { kind: 'dust', depth: 'people', box: [160, 130, 1200, 330], lights: ['dag', 'ochtend', 'schemering'] },
    {
      kind: 'glow',
      depth: 'front',
      prop: 'gloed-warm',
      at: { x: LAMP.x + 30, y: LAMP.y + 66 },
      size: [1.4, 1],
      strength: 0.5,
      lights: ['schemering', 'avond'],
    },
  ],
  inset: [1166, 24, 200, 236],
} as const satisfies Place;
