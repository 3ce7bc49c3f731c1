import { expect, test } from 'vitest';
import { type Light, lights } from '../../../src/core/scenario/index.ts';
import {
  clockHands,
  darker,
  drawnLight,
  lightAt,
  lightOf,
  shareOfLight,
  usualTime,
} from '../../../src/web/stage/light.ts';
import { facesLeft, SLOTS, stand } from '../../../src/web/stage/slots.ts';

test.each([
  [16 * 60 + 40, 'schemering'],
  [17 * 60 + 40, 'avond'],
  [19 * 60 + 20, 'nacht'],
  [21 * 60 + 30, 'nacht'],
  [24 * 60 + 7 * 60, 'nacht'],
  [24 * 60 + 9 * 60 + 40, 'ochtend'],
  [24 * 60 + 13 * 60, 'dag'],
])('at minute %s the light is %s', (minute, light) => {
  expect(lightAt(minute)).toBe(light);
});

test.each([1000, 1029, 1030, 0, 1439, 2000])(
  'at minute %i the light is somewhere between its first and last',
  (minute) => {
    expect(shareOfLight(minute)).toBeGreaterThanOrEqual(0);
    expect(shareOfLight(minute)).toBeLessThan(1);
  },
);

const floor = ['schemering', 'avond', 'nacht', 'regen'] as const;

test.each([
  ['its own light where nothing is asked', {}, 'schemering'],
  ['the light of the hour', { timeOfDay: 20 * 60 }, 'nacht'],
  ['what the story says before the hour', { light: 'regen', timeOfDay: 20 * 60 }, 'regen'],
  ['the nearest where it is not drawn in what is asked', { light: 'ochtend' }, 'regen'],
] as const)('a place is shown in %s', (_, asked, light) => {
  expect(lightOf(floor, asked)).toBe(light);
});

test.each(lights)('whatever stands in for %s is drawn', (light: Light) => {
  for (const drawn of lights) expect(drawnLight([drawn], light)).toBe(drawn);
});

test('it gets darker step by step, as far as the place is drawn', () => {
  expect(darker(floor, 'schemering')).toBe('avond');
  expect(darker(floor, 'regen')).toBe('schemering');
  expect(darker(['dag', 'nacht'], 'dag')).toBe('nacht');
  expect(darker(['dag'], 'dag')).toBe('dag');
  expect(darker(floor, 'nacht')).toBe('nacht');
});

test.each(lights.filter((light) => light !== 'regen'))(
  'where no time is told, clocks show one of the light %s',
  (light) => {
    expect(lightAt(usualTime(light))).toBe(light);
  },
);

test('the hands of the clock', () => {
  expect(clockHands(16 * 60 + 40)).toEqual({ hour: 140, minute: 240 });
  expect(clockHands(0)).toEqual({ hour: 0, minute: 0 });
});

test('who stays keeps the place; who is new takes the first free one', () => {
  const first = stand(new Map(), ['ruben', 'marloes']);
  expect([...first]).toEqual([
    ['ruben', SLOTS[0]],
    ['marloes', SLOTS[1]],
  ]);
  const second = stand(first, ['henk', 'marloes']);
  expect(second.get('marloes')).toBe(SLOTS[1]);
  expect(second.get('henk')).toBe(SLOTS[0]);
});

test('nobody shares a place, however many come', () => {
  const standing = stand(new Map(), ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
  expect(new Set(standing.values()).size).toBe(7);
});

test('two people look at each other', () => {
  const standing = stand(new Map(), ['ruben', 'marloes']);
  expect([facesLeft(standing, 'ruben'), facesLeft(standing, 'marloes')]).toEqual([false, true]);
});
