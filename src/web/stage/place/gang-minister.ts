import type { Place } from './place.ts';

/** A corridor runs away to its window; here is where its lines meet. */
export const VANISHING = { x: 160, y: 210 } as const;
/** The wall that people stand before begins here and stands on this line. */
export const CORNER = 430;
export const FLOOR = 562;
export const WINDOW = { x: 124, y: 132, width: 122, height: 206 } as const;
export const CLOCK = { x: 998, y: 138, radius: 48 } as const;
/** The left leaf of the minister's door; the right one stays shut. */
export const DOOR = { x: 1336, y: 94, width: 120, height: 464 } as const;
/** The attendant's desk in front: its top, and what stands on it. */
export const DESK = 424;
export const LAMP = { x: 62, y: 300 } as const;
export const PHONE = { x: 306, y: 400 } as const;
export const SCONCES = [
  { x: 458, y: 196 },
  { x: 1290, y: 196 },
] as const;

/** The corridor of a minister: panelling, portraits, a double door. */
export const gangMinister = {
  lights: ['dag', 'ochtend', 'avond'],
  sheets: {
    buiten: { box: [40, 100, 300, 270], depth: 'outside' },
    wolken: { box: [60, 130, 380, 110], depth: 'outside' },
    gang: { box: [0, 0, 1600, 900], depth: 'room' },
    bode: { box: [-100, 260, 1800, 640], depth: 'front' },
  },
  door: { box: [DOOR.x, DOOR.y, DOOR.width * 2, DOOR.height], leaf: 'deur-minister' },
  clock: CLOCK,
  spots: { phone: PHONE, pile: { x: 196, y: 428 }, file: { x: 214, y: 440 } },
  life: [
    { kind: 'drift', depth: 'outside', sheet: 'wolken', by: -130, seconds: 46 },
    { kind: 'dust', depth: 'people', box: [120, 180, 420, 260], lights: ['dag', 'ochtend'] },
    {
      kind: 'glow',
      depth: 'front',
      prop: 'gloed-warm',
      at: { x: LAMP.x, y: LAMP.y + 50 },
      size: [1.5, 1.2],
      strength: 0.42,
    },
    ...SCONCES.map(({ x, y }) => ({
      kind: 'glow' as const,
      depth: 'room' as const,
      prop: 'gloed-warm' as const,
      at: { x, y: y - 24 },
      size: [1, 1.2] as const,
      strength: 0.5,
      lights: ['avond'] as const,
    })),
  ],
  inset: [1078, 60, 200, 236],
} as const satisfies Place;
