import { expect, test } from 'vitest';
import { mistakesBetween, mistakesLetBy } from '../../../src/web/guide/mistakes.ts';

test.each([
  ['fouten', 'fouten', 0],
  ['fuoten', 'fouten', 1],
  ['foten', 'fouten', 1],
  ['foutten', 'fouten', 1],
  ['fauten', 'fouten', 1],
  ['legitimitijd', 'legitimiteit', 3],
  ['', 'abc', 3],
])('%s and %s: %i', (one, other, mistakes) => {
  expect(mistakesBetween(one, other, 3)).toBe(mistakes);
  expect(mistakesBetween(other, one, 3)).toBe(mistakes);
});

test.each([
  ['open', 'opgelost'],
  ['legitimitijd', 'legitimiteit'],
])('%s and %s: more than two', (one, other) => {
  expect(mistakesBetween(one, other, 2)).toBeGreaterThan(2);
});

test.each([
  ['open', 0],
  ['zaken', 1],
  ['klachte', 1],
  ['klachten', 2],
  ['doelmatiger', 2],
  ['doelmatigers', 3],
])('of %s %i may be wrong', (word, most) => {
  expect(mistakesLetBy(word)).toBe(most);
});
