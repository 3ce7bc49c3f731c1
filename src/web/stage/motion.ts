import type { Living } from './place/place.ts';

/** What goes to and fro for ever. */
export type Rocking = Extract<Living, { kind: 'drift' | 'heave' | 'swing' | 'sway' | 'bob' }>;

/** Between which values it goes, as the tween says it; a sheet's own place is 0. */
export function rocking(living: Rocking): Readonly<Record<string, number | { from: number; to: number }>> {
  switch (living.kind) {
    case 'drift':
      return { x: living.by };
    case 'heave':
      return { y: { from: -living.by, to: living.by } };
    case 'swing':
    case 'sway':
      return { angle: { from: -living.angle, to: living.angle } };
    case 'bob':
      return { y: { from: living.at.y, to: living.at.y + living.by } };
  }
}

/** On and off by halves of `seconds`, never in between. */
export function blinking(seconds: number) {
  return {
    alpha: { from: 1, to: 0 },
    duration: 1,
    hold: seconds * 500,
    yoyo: true,
    repeat: -1,
    repeatDelay: seconds * 500,
  } as const;
}

/** By the length of a repeat, at one speed, then at once back to where it looks the same. */
export function scrolling(by: number, seconds: number) {
  return { x: { from: 0, to: by }, duration: seconds * 1000, ease: 'Linear', repeat: -1 } as const;
}
