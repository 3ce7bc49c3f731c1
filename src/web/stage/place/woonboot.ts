import type { Box } from '../world.ts';
import type { Place } from './place.ts';

/** The long, low window: left, top, width, height. */
export const GLASS: Box = [238, 124, 248, 176];
/** The round windows: the middle and the radius of the glass. */
export const ROUND = [
  { x: 998, y: 182, radius: 66 },
  { x: 1330, y: 182, radius: 56 },
] as const;
/** Where the water stands outside. */
export const WATER = 226;
export const STOVE = { x: 132, y: 486 } as const;
export const LAMP = { x: 690, y: 22 } as const;
export const KETTLE = { x: 1306, y: 398 } as const;
export const MUG = { x: 560, y: 574 } as const;
export const PHONE = { x: 1090, y: 588 } as const;
/** Where the cat's tail begins, on the sill. */
export const TAIL = { x: 316, y: 316 } as const;
/** The hatch with its steps. */
const HATCH: Box = [1446, 90, 154, 560];

/** The cabin of an old boat that somebody lives on. */
export const woonboot = {
  lights: ['dag', 'regen'],
  sheets: {
    lucht: { box: [200, 90, 1240, 260], depth: 'outside' },
    wolken: { box: [160, 96, 1500, 110], depth: 'outside' },
    kade: { box: [190, 120, 1260, 240], depth: 'outside' },
    roef: { box: [0, 0, 1600, 900], depth: 'room' },
    lamp: { box: [640, 20, 100, 164], depth: 'room', pivot: LAMP },
    staart: { box: [296, 304, 40, 110], depth: 'room', pivot: TAIL },
    tafel: { box: [-100, 330, 1800, 570], depth: 'front' },
  },
  door: { box: HATCH },
  spots: { phone: PHONE, file: { x: 860, y: 622 } },
  life: [
    { kind: 'drift', depth: 'outside', sheet: 'wolken', by: -220, seconds: 76 },
    { kind: 'heave', depth: 'outside', sheet: 'kade', by: 5, seconds: 2.7 },
    {
      kind: 'pass',
      depth: 'outside',
      prop: 'eend',
      from: { x: 1440, y: WATER + 26 },
      to: { x: 150, y: WATER + 30 },
      seconds: 34,
      pause: 4,
    },
    { kind: 'rain', depth: 'outside', box: GLASS, lights: ['regen'] },
    { kind: 'rain', depth: 'outside', box: [930, 110, 460, 150], lights: ['regen'] },
    { kind: 'swing', depth: 'room', sheet: 'lamp', angle: 3.4, seconds: 2.7 },
    { kind: 'swing', depth: 'room', sheet: 'staart', angle: 7, seconds: 1.9 },
    {
      kind: 'glow',
      depth: 'room',
      prop: 'gloed-warm',
      at: { x: LAMP.x, y: LAMP.y + 110 },
      size: [1.7, 1.5],
      strength: 0.42,
    },
    { kind: 'glow', depth: 'room', prop: 'gloed-warm', at: STOVE, size: [1.6, 1.3], strength: 0.85 },
    { kind: 'steam', depth: 'room', at: KETTLE },
    { kind: 'steam', depth: 'front', at: MUG },
  ],
  inset: [1182, 108, 200, 236],
} as const satisfies Place;
