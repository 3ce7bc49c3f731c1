import windows from '../frames/ramen.json' with { type: 'json' };
import { type Box, boxesOf } from '../world.ts';
import type { Place } from './place.ts';

/** The glass of the big window: left, top, width, height. */
export const GLASS: Box = [62, 84, 620, 388];
export const CLOCK = { x: 1000, y: 172, radius: 48 } as const;
/** The glass door to the corridor: hinge on the left. */
export const DOOR = { x: 1410, y: 116, width: 132, height: 532 } as const;
export const PHONE = { x: 1206, y: 560 } as const;
export const SCREEN = { x: 196, y: 452 } as const;
export const PRINTER = { x: 1452, y: 520 } as const;
export const LAMP = { x: 452, y: 452 } as const;
export const MUG = { x: 622, y: 566 } as const;
/** Where the tram runs, outside. */
const RAILS = 452;

/** The ministry floor, with the city behind its window and the corridor behind its glass door. */
export const werkvloerAvond = {
  lights: ['schemering', 'avond', 'nacht', 'regen'],
  sheets: {
    lucht: { box: [20, 40, 720, 450], depth: 'outside' },
    wolken: { box: [0, 70, 1100, 230], depth: 'outside' },
    skyline: { box: [-40, 130, 860, 370], depth: 'outside' },
    kamer: { box: [0, 0, 1600, 900], depth: 'room' },
    'gang-uit': { box: [1240, 0, 360, 900], depth: 'room', dark: true },
    bureau: { box: [-100, 330, 1800, 570], depth: 'front' },
  },
  door: { box: [DOOR.x, DOOR.y, DOOR.width, DOOR.height], leaf: 'deur' },
  clock: CLOCK,
  spots: {
    phone: PHONE,
    mail: { x: 304, y: 376 },
    printer: PRINTER,
    file: { x: 1010, y: 610 },
    pile: { x: 760, y: 606 },
  },
  life: [
    { kind: 'drift', depth: 'outside', sheet: 'wolken', by: -260, seconds: 70 },
    {
      kind: 'windows',
      depth: 'outside',
      boxes: boxesOf(windows),
      lit: { schemering: [2, 16], avond: [12, 32], nacht: [36, 18], regen: [8, 3] },
    },
    {
      kind: 'pass',
      depth: 'outside',
      prop: 'tram',
      from: { x: -160, y: RAILS },
      to: { x: 900, y: RAILS },
      seconds: 5.2,
      pause: 6.5,
      delay: 0.7,
    },
    {
      kind: 'pass',
      depth: 'outside',
      prop: 'fiets',
      from: { x: 760, y: RAILS + 10 },
      to: { x: -30, y: RAILS + 10 },
      seconds: 9,
      pause: 2.5,
    },
    { kind: 'rain', depth: 'outside', box: GLASS, lights: ['regen'] },
    { kind: 'steam', depth: 'front', at: MUG },
    { kind: 'dust', depth: 'people', box: [120, 170, 1100, 330], lights: ['schemering', 'avond', 'nacht'] },
    {
      kind: 'glow',
      depth: 'front',
      prop: 'gloed-warm',
      at: { x: LAMP.x + 30, y: LAMP.y + 66 },
      size: [1.5, 1.1],
      strength: 0.5,
      lights: ['schemering', 'avond', 'nacht'],
    },
  ],
  inset: [700, 60, 200, 236],
} as const satisfies Place;
