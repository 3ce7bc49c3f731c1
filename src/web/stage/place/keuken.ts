import type { Box } from '../world.ts';
import type { Place } from './place.ts';

/** The glass of the window over the sink: left, top, width, height. */
export const GLASS: Box = [286, 92, 310, 230];
export const CLOCK = { x: 1300, y: 172, radius: 46 } as const;
/** The open doorway to the hall. */
export const DOORWAY: Box = [1420, 112, 146, 540];
/** The mobile phone on the table. */
export const PHONE = { x: 1176, y: 556 } as const;
/** The spout of the kettle. */
export const SPOUT = { x: 662, y: 362 } as const;
export const MUG = { x: 962, y: 560 } as const;
/** The bottom of the lamp over the table. */
export const LAMP = { x: 1000, y: 84 } as const;
/** Where the cat sits: its tail hangs from here. */
export const CAT = { x: 470, y: 322 } as const;
/** Windows of the houses behind, in the order in which they light up. */
export const HOUSE_WINDOWS: readonly Box[] = [
  [402, 164, 16, 18],
  [506, 164, 16, 18],
  [456, 164, 16, 18],
  [560, 164, 16, 18],
];

/** The kitchen of somebody at home. */
export const keuken = {
  lights: ['dag', 'avond'],
  sheets: {
    lucht: { box: [250, 60, 390, 130], depth: 'outside' },
    wolken: { box: [250, 80, 640, 70], depth: 'outside' },
    tuin: { box: [240, 70, 410, 270], depth: 'outside' },
    was: { box: [380, 180, 230, 90], depth: 'outside' },
    keuken: { box: [0, 0, 1600, 900], depth: 'room' },
    tafel: { box: [-100, 430, 1800, 470], depth: 'front' },
  },
  door: { box: DOORWAY },
  clock: CLOCK,
  spots: {
    phone: PHONE,
    mail: { x: PHONE.x, y: PHONE.y - 46 },
    file: { x: 800, y: 622 },
    pile: { x: 430, y: 588 },
  },
  life: [
    { kind: 'drift', depth: 'outside', sheet: 'wolken', by: -160, seconds: 60 },
    { kind: 'drift', depth: 'outside', sheet: 'was', by: 5, seconds: 1.9 },
    { kind: 'windows', depth: 'outside', boxes: HOUSE_WINDOWS, lit: { avond: [2, 4] } },
    {
      kind: 'sway',
      depth: 'outside',
      prop: 'mezenbol',
      at: { x: 516, y: 92 },
      angle: 7,
      seconds: 1.7,
      lights: ['dag'],
    },
    { kind: 'sway', depth: 'room', prop: 'staart', at: { x: CAT.x + 4, y: CAT.y - 4 }, angle: 9, seconds: 1.5 },
    { kind: 'steam', depth: 'room', at: SPOUT },
    { kind: 'steam', depth: 'room', at: { x: SPOUT.x - 6, y: SPOUT.y - 8 } },
    { kind: 'steam', depth: 'front', at: { x: MUG.x, y: MUG.y - 26 } },
    {
      kind: 'glow',
      depth: 'room',
      prop: 'gloed-warm',
      at: { x: LAMP.x, y: LAMP.y + 12 },
      size: [2.2, 1],
      strength: 0.6,
      lights: ['avond'],
    },
  ],
  inset: [140, 64, 350, 413],
} as const satisfies Place;
