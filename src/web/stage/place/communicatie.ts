import type { Box } from '../world.ts';
import type { Place } from './place.ts';

/** The glass of the two tall windows: left, top, width, height. */
export const PANES: readonly [Box, Box] = [
  [44, 44, 154, 440],
  [258, 44, 146, 440],
];
export const CLOCK = { x: 690, y: 158, radius: 38 } as const;
/** The screen with the news. */
export const TV: Box = [896, 106, 204, 122];
/** The glass door: hinge on the left. */
export const DOOR = { x: 1454, y: 116, width: 132, height: 532 } as const;
export const PHONE = { x: 1068, y: 566 } as const;
export const LAPTOP = { x: 232, y: 530 } as const;
export const PRINTER = { x: 1440, y: 500 } as const;
/** The top of the newspapers on the desk. */
export const PILE = { x: 474, y: 462 } as const;
/** Where the coffee comes out. */
export const COFFEE = { x: 1254, y: 398 } as const;
/** Where the plant hangs from. */
export const PLANT = { x: 454, y: 8 } as const;
/** Windows across the street, by their left and top; the stage lights them one after the other. */
const ACROSS: readonly Box[] = [3, 1, 4, 0, 2].flatMap((row) =>
  [62, 130, 268, 336, 96, 302, 370, 164].map((x): Box => [x, 196 + row * 46, 15, 22]),
);

/** The communications department. */
export const communicatie = {
  lights: ['dag', 'schemering'],
  sheets: {
    lucht: { box: [20, 30, 410, 470], depth: 'outside' },
    wolken: { box: [-20, 50, 720, 130], depth: 'outside' },
    straat: { box: [10, 130, 430, 370], depth: 'outside' },
    kamer: { box: [0, 0, 1600, 900], depth: 'room' },
    plant: { box: [384, 0, 150, 290], depth: 'room', pivot: PLANT },
    bureau: { box: [-100, 330, 1800, 570], depth: 'front' },
  },
  door: { box: [DOOR.x, DOOR.y, DOOR.width, DOOR.height], leaf: 'deur' },
  clock: CLOCK,
  spots: {
    phone: PHONE,
    mail: { x: LAPTOP.x, y: 418 },
    printer: PRINTER,
    file: { x: 860, y: 618 },
    pile: PILE,
  },
  life: [
    { kind: 'drift', depth: 'outside', sheet: 'wolken', by: -230, seconds: 72 },
    {
      kind: 'windows',
      depth: 'outside',
      boxes: ACROSS,
      lit: { dag: [0, 2], schemering: [8, 26] },
    },
    {
      kind: 'pass',
      depth: 'outside',
      prop: 'vogels',
      from: { x: 460, y: 120 },
      to: { x: -20, y: 86 },
      seconds: 12,
      pause: 11,
      delay: 2,
    },
    { kind: 'swing', depth: 'room', sheet: 'plant', angle: 1.8, seconds: 3.2 },
    {
      kind: 'glow',
      depth: 'room',
      prop: 'gloed-wit',
      at: { x: TV[0] + TV[2] / 2, y: TV[1] + TV[3] / 2 },
      size: [3.6, 2.2],
      strength: 0.3,
    },
    { kind: 'steam', depth: 'room', at: COFFEE },
    { kind: 'dust', depth: 'people', box: [120, 130, 800, 320], lights: ['schemering'] },
  ],
  inset: [1176, 66, 200, 236],
} as const satisfies Place;
