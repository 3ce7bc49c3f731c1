import { expect, test } from 'vitest';
import { capital, inWords } from '../../../src/core/words/index.ts';

test.each([
  [0, 'nul'],
  [1, 'één'],
  [12, 'twaalf'],
  [13, '13'],
  [1200, '1200'],
])('%i is written %s', (count, word) => {
  expect(inWords(count)).toBe(word);
});

test.each([
  ['één code', 'Eén code'],
  ['twee codes', 'Twee codes'],
  ['13 codes', '13 codes'],
  ['', ''],
])('“%s” begins a sentence as “%s”', (text, sentence) => {
  expect(capital(text)).toBe(sentence);
});
