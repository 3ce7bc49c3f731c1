import type { Box } from '../world.ts';
import type { Place } from './place.ts';

/** The glass of the window: left, top, width, height. */
export const GLASS: Box = [44, 104, 392, 286];
export const CLOCK = { x: 708, y: 156, radius: 40 } as const;
/** The glass door: hinge on the left. */
export const DOOR = { x: 1454, y: 116, width: 132, height: 532 } as const;
/** The screen on the wall that says how many wait. */
export const WALLBOARD: Box = [898, 108, 200, 128];
/** Its bars, from the bottom up; a column holds so many pieces. */
const BARS = [2, 3, 5, 6, 5, 4, 3, 4] as const;
export const BAR_PIECES: readonly Box[] = [0, 1, 2, 3, 4, 5].flatMap((row) =>
  BARS.flatMap((height, column): Box[] =>
    row < height ? [[WALLBOARD[0] + 20 + column * 20.5, WALLBOARD[1] + 100 - row * 11, 14, 7]] : [],
  ),
);
export const SCREEN = { x: 190, y: 470 } as const;
export const PHONE = { x: 1060, y: 566 } as const;
/** The top of the letters in the tray. */
export const PILE = { x: 1262, y: 470 } as const;
/** Where the balloons are tied: on a divider. */
export const BALLOONS = { x: 1401, y: 416 } as const;
export const CUP = { x: 800, y: 574 } as const;

/** The floor where the telephone is answered. */
export const callcenter = {
  lights: ['dag', 'ochtend', 'schemering'],
  sheets: {
    lucht: { box: [20, 90, 440, 310], depth: 'outside' },
    wolken: { box: [-20, 100, 760, 150], depth: 'outside' },
    land: { box: [0, 240, 480, 170], depth: 'outside' },
    vloer: { box: [0, 0, 1600, 900], depth: 'room' },
    ballonnen: { box: [1246, 88, 180, 350], depth: 'room', pivot: BALLOONS },
    bureau: { box: [-100, 330, 1800, 570], depth: 'front' },
  },
  door: { box: [DOOR.x, DOOR.y, DOOR.width, DOOR.height], leaf: 'deur' },
  clock: CLOCK,
  spots: {
    phone: PHONE,
    mail: { x: SCREEN.x + 90, y: 384 },
    file: { x: 930, y: 616 },
    pile: PILE,
  },
  life: [
    { kind: 'drift', depth: 'outside', sheet: 'wolken', by: -240, seconds: 74 },
    {
      kind: 'pass',
      depth: 'outside',
      prop: 'vogels',
      from: { x: 480, y: 190 },
      to: { x: -40, y: 150 },
      seconds: 15,
      pause: 9,
      delay: 1,
    },
    {
      kind: 'windows',
      depth: 'room',
      boxes: BAR_PIECES,
      lit: { ochtend: [9, 26], dag: [16, 28], schemering: [24, 10] },
    },
    { kind: 'swing', depth: 'room', sheet: 'ballonnen', angle: 1.5, seconds: 3.4 },
    { kind: 'steam', depth: 'front', at: CUP },
    { kind: 'dust', depth: 'people', box: [120, 150, 900, 300], lights: ['ochtend', 'schemering'] },
  ],
  inset: [812, 60, 200, 236],
} as const satisfies Place;
