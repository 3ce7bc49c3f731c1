import { describe, expect, test } from 'vitest';
import { CALLER, callerPlaces, takenBy } from '../../../src/web/stage/callers.ts';
import { type Camera, type Focus, frame, isInSight, type Size } from '../../../src/web/stage/camera.ts';
import { lower } from '../../../src/web/stage/figures.ts';
import { SLOTS } from '../../../src/web/stage/slots.ts';
import { FIGURES, type Point, WORLD } from '../../../src/web/stage/world.ts';

const WIDE = { width: 1280, height: 500 };
const STRIP = { width: 390, height: 290 };
const [a, b, c] = [standing(SLOTS[0]), standing(SLOTS[1]), standing(SLOTS[2])];
/** The lowest of all figures, where the second person stands. */
const seated: Point = { x: b.x, y: FIGURES.crown + Math.max(...Object.values(lower)) };

/** A head with its hair, in world units round its middle and below its crown. */
const HEAD = { left: 76, right: 76, top: -10, bottom: 128 };

describe.each([
  ['wide', WIDE],
  ['page at its lowest', { width: 1280, height: 480 }],
  ['large screen', { width: 1920, height: 544 }],
  ['ultra-wide', { width: 2560, height: 544 }],
  ['small laptop', { width: 1366, height: 400 }],
  ['phone on its side', { width: 844, height: 390 }],
  ['tablet upright', { width: 768, height: 1024 }],
])('%s', (_, size) => {
  test.each([[[a]], [[a, b]]])('heads at %j are whole and in the upper 65 %%', (heads) => {
    const camera = frame(size, { heads, taken: 0 });
    for (const head of heads) seeHead(size, camera, head, size.height * 0.65);
  });

  test.each([[[seated]], [[a, seated]]])('heads at %j, one of them low, are whole and above the panel', (heads) => {
    const camera = frame(size, { heads, taken: 0 });
    for (const head of heads) seeHead(size, camera, head, size.height * 0.78);
  });

  test('the room fills the picture', () => {
    for (const heads of [[], [a], [c], [seated], [a, b, c]]) {
      const camera = frame(size, { heads, taken: 0 });
      expect(camera.left).toBeGreaterThanOrEqual(0);
      expect(camera.left + size.width / camera.zoom).toBeLessThanOrEqual(WORLD.width + 0.001);
      expect(size.height / camera.zoom).toBeLessThanOrEqual(WORLD.height + 0.001);
    }
  });
});

describe.each([
  ['phone', STRIP],
  ['small phone', { width: 320, height: 260 }],
  ['large phone', { width: 430, height: 330 }],
])('%s', (_, size) => {
  const focuses: [string, Focus, readonly Point[]][] = [
    ['one', { heads: [a], taken: 0 }, [a]],
    ['two', { heads: [a, b], speaker: b, taken: 0 }, [a, b]],
    ['the speaker of three', { heads: [a, b, c], speaker: c, taken: 0 }, [c]],
    ['one who sits', { heads: [seated], taken: 0 }, [seated]],
    ['one beside who sits', { heads: [a, seated], taken: 0 }, [a, seated]],
    ['one beside a caller', { heads: [a], taken: takenBy(1, size) }, [a]],
  ];

  test.each(focuses)('%s: whole heads, readable faces', (_name, focus, seen) => {
    const camera = frame(size, focus);
    for (const head of seen) seeHead(size, camera, head, size.height * 0.65);
    expect((HEAD.bottom - HEAD.top) * camera.zoom).toBeGreaterThan(size.height * 0.28);
  });

  test('a caller covers no face', () => {
    const camera = frame(size, { heads: [a], taken: takenBy(1, size) });
    const [place] = callerPlaces(1, size);
    const right = (place?.x ?? 0) + (CALLER.width + CALLER.edge) * (place?.scale ?? 1);
    expect((a.x - HEAD.left - camera.left) * camera.zoom).toBeGreaterThan(right);
  });
});

test.each([1, 2])('%i callers lie within a narrow picture', (count) => {
  for (const { x, y, scale } of callerPlaces(count, STRIP)) {
    expect(Math.min(x - CALLER.edge * scale, y - CALLER.edge * scale)).toBeGreaterThan(0);
    expect(y + (CALLER.height + CALLER.edge) * scale).toBeLessThan(STRIP.height);
  }
});

test.each([1, 2])('%i callers lie in the open part of a wide picture, off the faces', (count) => {
  const camera = frame(WIDE, { heads: [a, b], taken: 0 });
  for (const { x, y, scale } of callerPlaces(count, WIDE)) {
    expect(y + CALLER.height * scale).toBeLessThan(WIDE.height * 0.65);
    expect(x + (CALLER.width + CALLER.edge) * scale).toBeLessThan((a.x - HEAD.left - camera.left) * camera.zoom);
  }
});

test('what lies under the panel of a wide picture is not in sight', () => {
  const camera = frame(WIDE, { heads: [a, b], taken: 0 });
  expect(isInSight(WIDE, camera, { x: 1000, y: 170 })).toBe(true);
  expect(isInSight(WIDE, camera, { x: 1000, y: 560 })).toBe(false);
  expect(isInSight(WIDE, camera, { x: 1000, y: 170 }, 900)).toBe(false);
});

function standing(x: number): Point {
  return { x, y: FIGURES.crown };
}

function seeHead(size: Size, camera: Camera, { x, y }: Point, lowest: number): void {
  expect((x - HEAD.left - camera.left) * camera.zoom).toBeGreaterThanOrEqual(0);
  expect((x + HEAD.right - camera.left) * camera.zoom).toBeLessThanOrEqual(size.width);
  expect((y + HEAD.top - camera.top) * camera.zoom).toBeGreaterThanOrEqual(0);
  expect((y + HEAD.bottom - camera.top) * camera.zoom).toBeLessThanOrEqual(lowest);
}
