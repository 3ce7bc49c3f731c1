import { expect, test } from 'vitest';
import { allPassages } from '../../../src/core/guide/index.ts';
import { subjects } from '../../../src/web/guide/ordinary-words.ts';
import { isSmallWord, wordsOf } from '../../../src/web/guide/words.ts';

const passages = allPassages().map(
  ({ name = '', text }) => new Set(wordsOf(`${name} ${text}`).map(({ folded }) => folded)),
);

test.each(subjects.flatMap(({ guide }) => guide))('%s %s stands in the guide', (...together) => {
  expect(passages.some((words) => together.every((word) => word === undefined || words.has(word)))).toBe(true);
});

test('words are folded, none is small, and none is twice in a subject', () => {
  for (const { said } of subjects) {
    expect(new Set(said).size).toBe(said.length);
    for (const word of said) {
      expect(wordsOf(word).map(({ folded }) => folded)).toEqual([word]);
      expect(isSmallWord(word)).toBe(false);
    }
  }
});
