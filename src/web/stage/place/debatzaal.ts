import type { Place } from './place.ts';

/** Tall windows at the left, side by side. */
export const WINDOWS = { xs: [52, 254], top: 40, width: 160, height: 282 } as const;
export const CLOCK = { x: 998, y: 146, radius: 48 } as const;
/** The way out: a door at the right. */
export const DOOR = { x: 1516, y: 128, width: 130, height: 236 } as const;
/** The desk before the people: its far edge in the middle. */
export const DESK = 430;
export const LECTERN = { x: 262, y: 340 } as const;
/** Microphones on the desk: the middle of the ring that is red when one is on. */
export const MICROPHONES = [
  { x: 706, y: 372 },
  { x: 1030, y: 368 },
  { x: 1330, y: 372 },
] as const;
/** Who listens on the gallery and cannot sit still: where their necks are. */
export const LISTENERS = [
  { x: 604, y: 42 },
  { x: 932, y: 46 },
  { x: 1266, y: 38 },
] as const;

/** A parliament's debating chamber, seen from the ministers' desk. */
export const debatzaal = {
  lights: ['avond', 'dag'],
  sheets: {
    buiten: { box: [-20, 20, 500, 330], depth: 'outside' },
    zaal: { box: [0, 0, 1600, 900], depth: 'room' },
    bank: { box: [-100, 230, 1800, 670], depth: 'front' },
  },
  door: { box: [DOOR.x, DOOR.y, DOOR.width, DOOR.height] },
  clock: CLOCK,
  spots: { pile: { x: 846, y: 458 }, file: { x: 1180, y: 460 } },
  life: [
    ...LISTENERS.map((at, index) => ({
      kind: 'sway' as const,
      depth: 'room' as const,
      prop: 'toehoorder' as const,
      at,
      angle: 7,
      seconds: 1.7 + index * 0.6,
    })),
    { kind: 'blink', depth: 'front', prop: 'lampje', at: MICROPHONES[1], seconds: 1.8 },
    { kind: 'dust', depth: 'people', box: [120, 120, 520, 260], lights: ['dag'] },
    {
      kind: 'glow',
      depth: 'front',
      prop: 'gloed-warm',
      at: { x: LECTERN.x, y: LECTERN.y + 10 },
      size: [1.3, 0.7],
      strength: 0.5,
      lights: ['avond'],
    },
  ],
  inset: [1078, 90, 200, 236],
} as const satisfies Place;
