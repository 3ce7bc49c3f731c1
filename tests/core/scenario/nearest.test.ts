import { expect, test } from 'vitest';
import { nearest } from '../../../src/core/scenario/nearest.ts';

const words = ['naar', 'gesprek-ouders', 'stroom', 'id'];

test.each([
  ['nar', 'naar'],
  ['nara', 'naar'],
  ['Naar', 'naar'],
  ['gesprek_ouder', 'gesprek-ouders'],
  ['Gesprek Ouders', 'gesprek-ouders'],
  ['strom', 'stroom'],
  ['storm', 'stroom'],
  ['di', 'id'],
  ['xx', undefined],
  ['kleur', undefined],
  ['', undefined],
  ['n'.repeat(1000), undefined],
])("'%s' is nearest to %s", (word, meant) => {
  expect(nearest(word, words, { comparisons: 100 })).toBe(meant);
});

test('the first of two equally near', () => {
  expect(nearest('bal', ['bol', 'bel'], { comparisons: 100 })).toBe('bol');
});

test('it stops when the patience is used up', () => {
  const patience = { comparisons: 2 };
  expect(nearest('stroom', words, patience)).toBeUndefined();
  expect(nearest('naar', words, patience)).toBeUndefined();
});
