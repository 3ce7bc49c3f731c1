import { expect, test } from 'vitest';
import { crownOf, lower, rolling } from '../../../src/web/stage/figures.ts';
import { FIGURES } from '../../../src/web/stage/world.ts';

test('who sits is lower than who is small, and who is small than who is not', () => {
  expect(crownOf('gijs')).toBeGreaterThan(crownOf('annie'));
  expect(crownOf('annie')).toBeGreaterThan(crownOf('marloes'));
  expect(crownOf('marloes')).toBe(FIGURES.crown);
});

test('who rolls sits', () => {
  for (const figure of rolling) expect(crownOf(figure) - FIGURES.crown).toBeGreaterThanOrEqual(80);
});

test('nobody is taller than what the camera leaves room for', () => {
  for (const units of Object.values(lower)) expect(units).toBeGreaterThan(0);
});
