import { describe, expect, test } from 'vitest';
import { blinking, scrolling } from '../../../src/web/stage/motion.ts';
import { places } from '../../../src/web/stage/place/index.ts';
import type { Place } from '../../../src/web/stage/place/place.ts';

describe('a lamp that blinks', () => {
  test('is on for half of its time and off for the other half', () => {
    const { alpha, duration, hold, repeatDelay } = blinking(2);
    expect(alpha).toEqual({ from: 1, to: 0 });
    expect([hold, repeatDelay]).toEqual([1000, 1000]);
    expect(duration).toBeLessThan(20);
  });
});

describe('a sheet that scrolls', () => {
  test('moves at one speed and never turns back', () => {
    expect(scrolling(-800, 4)).toEqual({ x: { from: 0, to: -800 }, duration: 4000, ease: 'Linear', repeat: -1 });
  });

  const scrolls = Object.entries(places).flatMap(([background, place]: [string, Place]) =>
    place.life.flatMap((living) => (living.kind === 'scroll' ? [{ background, place, ...living }] : [])),
  );

  test.each(scrolls)('$sheet of $background is there, and wide enough for its repeat', ({ place, sheet, by }) => {
    const [left, , width] = place.sheets[sheet]?.box ?? [0, 0, 0, 0];
    expect(left).toBeLessThanOrEqual(0);
    expect(left + width + by).toBeGreaterThanOrEqual(1600);
  });
});
