import { expect, test } from 'vitest';
import { stem } from '../../../src/web/guide/stem.ts';

test.each([
  ['spreken', 'spreekt', 'sprekende', 'spreek'],
  ['vragen', 'vraagt', 'vraag'],
  ['geven', 'geeft', 'geef'],
  ['lezen', 'leest', 'lees'],
  ['klacht', 'klachten'],
  ['overheid', 'overheden'],
  ['belangrijk', 'belangrijke'],
])('%s has the stem of its other forms', (...forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1);
});

test.each([
  ['dragen', 'vragen'],
  ['regel', 'regelmatig'],
  ['wet', 'weg'],
])('%s is no form of %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});
