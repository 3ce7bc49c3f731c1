import { isStrip, type Size } from './camera.ts';

/** A caller's frame is 200 by 236 within a paper edge of 10. */
export const CALLER = { width: 200, height: 236, edge: 10 } as const;

/** Where a caller's frame lies in the picture: its inner top left, in CSS pixels, and its scale. */
export interface CallerPlace {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Share of a narrow picture that callers take. */
const TAKEN = 0.44;

/** The share of the picture's width that people have to leave free. */
export function takenBy(callers: number, size: Size): number {
  return callers > 0 && isStrip(size) ? TAKEN : 0;
}

/** How far from the left the callers' frames reach, in CSS pixels. */
export function callersReach(callers: number, size: Size): number {
  return callerPlaces(callers, size).reduce(
    (reach, { x, scale }) => Math.max(reach, x + (CALLER.width + CALLER.edge) * scale),
    0,
  );
}

/** Left in the picture: beside each other on a wide one, below each other on a narrow one. */
export function callerPlaces(callers: number, size: Size): CallerPlace[] {
  const outer = { width: CALLER.width + 2 * CALLER.edge, height: CALLER.height + 2 * CALLER.edge };
  if (isStrip(size)) {
    const scale = Math.min(
      (size.width * TAKEN - 24) / outer.width,
      (size.height - 44) / (outer.height * Math.max(1, callers)),
    );
    return places(callers, (index) => ({
      x: 16 + CALLER.edge * scale,
      y: 18 + (CALLER.edge + index * (outer.height + 8)) * scale,
      scale,
    }));
  }
  const scale = clamp((size.height * (callers > 1 ? 0.4 : 0.5)) / outer.height, 0.5, 1.5);
  return places(callers, (index) => ({
    x: size.width * 0.05 + (CALLER.edge + index * (outer.width + 16)) * scale,
    y: size.height * 0.09 + CALLER.edge * scale,
    scale,
  }));
}

function places(count: number, at: (index: number) => CallerPlace): CallerPlace[] {
  return Array.from({ length: count }, (_, index) => at(index));
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
