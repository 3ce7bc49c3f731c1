import { expect, test } from 'vitest';
import { texts } from '../../../src/web/own-story/texts.ts';

test.each([
  [1n, [72, 72], [1, 1], 'Als medewerker: 1 weg, 1 keuze en 72 woorden lang.'],
  [2n, [65, 72], [1, 3], 'Als medewerker: 2 wegen, 1 tot 3 keuzes en 65 tot 72 woorden lang.'],
  [1234n, [1, 1], [12, 12], 'Als medewerker: 1.234 wegen, 12 keuzes en 1 woord lang.'],
] as const)('%s ways', (ways, words, steps, caption) => {
  expect(texts.caption.medewerker(ways, words, steps)).toBe(caption);
});
