import type { Box } from '../world.ts';
import type { Place } from './place.ts';

/** The glass of the window on the garden: left, top, width, height. */
export const GLASS: Box = [232, 62, 424, 430];
/** The glass door to the corridor: hinge on the left. */
export const DOOR = { x: 1452, y: 116, width: 132, height: 532 } as const;
/** The conference telephone. */
export const PHONE = { x: 1196, y: 548 } as const;
export const LAPTOP = { x: 226, y: 580 } as const;
export const MUG = { x: 720, y: 556 } as const;
/** The reading lamp on the low bookcase: the middle of its shade. */
export const LAMP = { x: 1196, y: 384 } as const;
/** Windows of the house across the garden, in the order in which they light up. */
export const HOUSE_WINDOWS: readonly Box[] = [
  [508, 186, 24, 40],
  [580, 116, 24, 40],
  [544, 186, 24, 40],
  [472, 116, 24, 40],
];

/** A meeting room of a ministry, with books and a garden: also the quiet room where one goes to read. */
export const vergaderzaal = {
  lights: ['dag', 'ochtend', 'regen'],
  sheets: {
    lucht: { box: [190, 40, 510, 260], depth: 'outside' },
    wolken: { box: [150, 60, 760, 110], depth: 'outside' },
    tuin: { box: [180, 50, 530, 460], depth: 'outside' },
    berk: { box: [190, 20, 240, 200], depth: 'outside' },
    zaal: { box: [0, 0, 1600, 900], depth: 'room' },
    tafel: { box: [-100, 420, 1800, 480], depth: 'front' },
  },
  door: { box: [DOOR.x, DOOR.y, DOOR.width, DOOR.height], leaf: 'deur' },
  spots: {
    phone: PHONE,
    mail: { x: LAPTOP.x, y: LAPTOP.y - 176 },
    file: { x: 480, y: 622 },
    pile: { x: 850, y: 622 },
  },
  life: [
    { kind: 'drift', depth: 'outside', sheet: 'wolken', by: -200, seconds: 70, lights: ['dag', 'regen'] },
    { kind: 'drift', depth: 'outside', sheet: 'berk', by: 8, seconds: 3.8 },
    { kind: 'windows', depth: 'outside', boxes: HOUSE_WINDOWS, lit: { regen: [2, 4], ochtend: [3, 1] } },
    {
      kind: 'pass',
      depth: 'outside',
      prop: 'blaadje',
      from: { x: 330, y: 150 },
      to: { x: 440, y: 424 },
      seconds: 5.5,
      pause: 3,
    },
    { kind: 'rain', depth: 'outside', box: GLASS, lights: ['regen'] },
    { kind: 'steam', depth: 'front', at: { x: MUG.x, y: MUG.y - 26 } },
    { kind: 'dust', depth: 'people', box: [240, 130, 700, 340], lights: ['dag', 'ochtend'] },
    {
      kind: 'glow',
      depth: 'room',
      prop: 'gloed-warm',
      at: { x: LAMP.x, y: LAMP.y + 26 },
      size: [1.3, 0.9],
      strength: 0.6,
      lights: ['ochtend', 'regen'],
    },
  ],
  inset: [112, 60, 310, 366],
} as const satisfies Place;
