import { expect, test } from 'vitest';
import { withWord } from '../../../src/web/debrief/with-word.ts';

test.each([
  ['', 'Open'],
  ['Het moest kloppen ', 'Het moest kloppen (Open)'],
  ['Het moest kloppen (Transparant)', 'Het moest kloppen (Open)'],
  ['Transparant', 'Open'],
])('to ‘%s’ the word Open is added', (line, both) => {
  expect(withWord(line, 'Open')).toBe(both);
});
