import { expect, test } from 'vitest';
import { aStory } from '../../scenario/a-story.ts';
import { foundInSpeech, foundInStory } from './shown.ts';

const words = (count: number) => `Dit is${' zo'.repeat(count - 3)} kort`;
const kinds = (found: readonly string[]) => found.map((each) => each.replace(/ at .*/, ''));

test.each([
  [15, []],
  [16, ['tip lange-zin']],
  [25, ['tip lange-zin']],
  [26, ['waarschuwing lange-zin']],
])('of %i words', (count, expected) => {
  expect(kinds(foundInSpeech(`${words(count)}.`))).toEqual(expected);
});

test('the finding stands at that sentence, and not at its neighbours', () => {
  expect(foundInSpeech(`Het is koud. ${words(16)}! Kom mee.`)).toEqual([`tip lange-zin at "${words(16)}!"`]);
});

test.each([
  ['numbers and times', `${words(9)} om 16.40 uur. Het kost € 11.484. ${words(9)}.`],
  ['a number at the end', `${words(9)} de som van 9.000. Op bladzij 4. Dat is ${words(9)}.`],
  ['a braced number', `${words(9)} nog {geld}. Dan ${words(9)}.`],
  ['a titled person', `Dhr. Jansen zei ${words(8)}. Mevr. De Vries zei ${words(8)}.`],
  ['a quote in it', `"${words(7)}?" Zij zei ${words(9)}. "${words(9)}," zei hij.`],
  ['a quote behind a colon', `De vrouw van de markt zei toen luid tegen iedereen: "${words(9)}."`],
  ['a small word that is an abbreviation elsewhere', `${words(9)} op. Dan ${words(9)} zo. En ${words(9)}.`],
  ['dots and questions', `${words(9)}… ${words(9)}? ${words(9)}! ${words(9)}?! ${words(9)}.`],
])('%s does not join two sentences', (_what, line) => {
  expect(kinds(foundInSpeech(line))).not.toContain('tip lange-zin');
});

test.each('al bijl cent intern Jan kon ma max min op red tab tel ver vrij zat zo'.split(' '))(
  "'%s.' ends a sentence, though it is short for something too",
  (word) => {
    expect(kinds(foundInSpeech(`${words(9)} ${word}. En ${words(9)}.`))).toEqual([]);
  },
);

test('{geld} is one word', () => {
  expect(foundInSpeech(`${words(14)} {geld}.`)).toEqual([]);
  expect(kinds(foundInSpeech(`${words(14)} {geld} {geld}.`))).toEqual(['tip lange-zin']);
});

const because = 'omdat: Iemand is geholpen, maar het geld is op.';

test.each([
  ['two halves of ten words', `${words(10)}, maar ${words(10)}.`, []],
  ['a half of sixteen', `${words(16)}, maar ${words(5)}.`, ['tip lange-zin']],
  ['no halves', `${words(16)}.`, ['tip lange-zin']],
  ['more than 25 words', `${words(13)}, maar ${words(14)}.`, ['waarschuwing lange-zin']],
])('a reason of %s', (_what, reason, expected) => {
  expect(kinds(foundInStory(aStory([because, `omdat: ${reason}`])))).toEqual(expected);
});

test('a title is no sentence', () => {
  expect(foundInStory(aStory(['titel: Klaar', `titel: ${words(16)}`]))).toEqual([]);
});
