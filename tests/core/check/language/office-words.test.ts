import { expect, test } from 'vitest';
import { findOfficeWords, officeWords } from '../../../../src/core/check/language/find-office-words.ts';
import { readText } from '../../../../src/core/check/language/read-text.ts';

/** What is found in a text, as `word → text of the remark`. */
function foundIn(text: string): readonly (readonly [found: string, remark: string])[] {
  return readText(text)
    .flatMap(findOfficeWords)
    .map(({ at, text: remark }) => [text.slice(at.start, at.end), remark]);
}

test('there are at least 170, and no doubles', () => {
  const said = officeWords.map(([said]) => said);
  expect(said.length).toBeGreaterThanOrEqual(170);
  expect(said.filter((word, index) => said.indexOf(word) !== index)).toEqual([]);
});

test('each is found in a sentence, and its plain word is offered', () => {
  const missed = officeWords.filter(([said, plain]) => {
    const [[found, remark] = ['', ''], ...more] = foundIn(`Wij lazen gisteren, ${said}, een brief.`);
    return found !== said || more.length > 0 || !remark.includes(`'${plain.split(', ')[0]}'`);
  });
  expect(missed).toEqual([]);
});

test('no plain word is a word of the office itself', () => {
  const plain = officeWords.flatMap(([, plain]) => plain.split(', '));
  expect(plain.filter((word) => foundIn(`Wij zeggen ${word} vandaag.`).length > 0)).toEqual([]);
});

test.each([
  ['Indien het regent, blijven we.', ['Indien']],
  ['Wij handelen con\u00adform de brief.', ['con\u00adform']],
  ['Dat is ter zake van de brief, middels een mail.', ['ter zake van', 'middels']],
  ['Ter  zake, dus.', ['Ter  zake']],
  ['De nota, de paraaf en de Kamerbrief gaan naar de minister. Het besluit en het bezwaar ook.', []],
  ['Bij wijze van spreken. Voor zover ik weet niet. Val mij niet in de rede.', []],
  ['Ik ken een conformist.', []],
])('%s', (text, expected) => {
  expect(foundIn(text).map(([found]) => found)).toEqual(expected);
});
