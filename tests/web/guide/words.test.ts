import { expect, test } from 'vitest';
import { askedWords, wordsOf } from '../../../src/web/guide/words.ts';

test.each([
  ['BEÏNVLOEDEN', ['beinvloeden']],
  ['bei\u0308nvloeden', ['beinvloeden']],
  ['één idee: collega’s', ['een', 'idee', 'collega', 's']],
  ['24/7 (of niet)', ['24', '7', 'of', 'niet']],
  ['', []],
])('the words of %j', (text, folded) => {
  expect(wordsOf(text).map((word) => word.folded)).toEqual(folded);
});

test('a word stands where it stands in the text', () => {
  const text = 'Één, twee';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Één', 'twee']);
});

test.each([
  ['wat doe ik bij een fout', ['fout']],
  ['wat is het', ['wat', 'is', 'het']],
])('%j asks about %j', (query, words) => {
  expect(askedWords(query)).toEqual(words);
});
