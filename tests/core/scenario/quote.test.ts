import { expect, test } from 'vitest';
import { quote } from '../../../src/core/scenario/index.ts';

test.each([
  ['a word as it stands', 'gesprek-ouders', "'gesprek-ouders'"],
  ['forty characters whole', 'a'.repeat(40), `'${'a'.repeat(40)}'`],
  ['of more, the beginning', 'a'.repeat(41), `'${'a'.repeat(39)}…'`],
  ['one line', 'een\n  twee', "'een twee'"],
  ['no character cut in two', `${'a'.repeat(38)}😀😀`, `'${'a'.repeat(38)}…'`],
])('%s', (_, word, quoted) => {
  expect(quote(word)).toBe(quoted);
});
