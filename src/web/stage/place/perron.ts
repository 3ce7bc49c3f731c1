import type { Place } from './place.ts';

/** The top of the rails of the far track; the horizon lies higher. */
export const RAILS = 456;
export const HORIZON = 372;
/** The clock hangs from the roof. */
export const CLOCK = { x: 998, y: 138, radius: 48 } as const;
/** Where our platform ends. */
export const EDGE = 522;
/** The back of the bench in front: its top, and how far it reaches. */
export const BENCH = { left: 24, right: 424, top: 404 } as const;
/** The lamp of the signal down the line. */
export const SIGNAL = { x: 1252, y: 306 } as const;

/** A platform under its roof; over the rails lie the other platform and the town. */
export const perron = {
  lights: ['ochtend', 'schemering', 'regen'],
  sheets: {
    lucht: { box: [-60, 0, 1720, 420], depth: 'outside' },
    wolken: { box: [-60, 60, 1980, 260], depth: 'outside' },
    overkant: { box: [-60, 200, 1720, 350], depth: 'outside' },
    perron: { box: [0, 0, 1600, 900], depth: 'room' },
    bank: { box: [-100, 276, 1800, 624], depth: 'front' },
  },
  door: { box: [1570, 110, 132, 500] },
  clock: CLOCK,
  spots: { train: { x: 716, y: RAILS } },
  life: [
    { kind: 'drift', depth: 'outside', sheet: 'wolken', by: -200, seconds: 60 },
    {
      kind: 'pass',
      depth: 'outside',
      prop: 'meeuw',
      from: { x: 1700, y: 250 },
      to: { x: -100, y: 96 },
      seconds: 9,
      pause: 3,
      lights: ['ochtend', 'schemering'],
    },
    { kind: 'blink', depth: 'outside', prop: 'lampje', at: SIGNAL, seconds: 1.6 },
    { kind: 'bob', depth: 'front', prop: 'duif', at: { x: 388, y: BENCH.top }, by: 3, seconds: 0.7 },
    { kind: 'rain', depth: 'outside', box: [0, 66, 1600, 450], lights: ['regen'] },
    { kind: 'rain', depth: 'outside', box: [30, 90, 1600, 440], lights: ['regen'] },
  ],
  inset: [718, 140, 200, 236],
} as const satisfies Place;
