import { expect, test } from 'vitest';
import { countSyllables } from '../../../../src/core/check/language/count-syllables.ts';
import { knownLongWords } from '../../../../src/core/check/language/known-long-words.ts';
import { guide } from '../../../../src/core/guide/index.ts';
import { aStory } from '../../scenario/a-story.ts';
import { foundInSpeech, foundInStory } from './shown.ts';

test.each([
  ['Wij doen een inkomensafhankelijke toets.', ['tip lang-woord at "inkomensafhankelijke"']],
  ['Dit vraagt besluit\u00advormings\u00adprocedures.', ['tip lang-woord at "besluit\u00advormings\u00adprocedures"']],
  ['Bij de energierekening van de leidinggevenden.', []],
  ['Zaterdagochtend zijn er twee vergaderingen.', []],
  ['Het kost € 11.484 om 16.40 uur, en 123.456.789 is een getal.', []],
  ['Er is nog {geld} euro.', []],
  ['Een energie-overleg met de begeleidings-commissie.', []],
  ['Kijk op www.verbeteringsprocedures.nl.', []],
])('%s', (line, expected) => {
  expect(foundInSpeech(line)).toEqual(expected);
});

test('names of the people and places of a story may be long', () => {
  const names = aStory(
    ['naam: Marloes', 'naam: Evangelina Maximiliana'],
    ['naam: Kantoor', 'naam: Ministerie van Ondernemerszaken'],
    ['Er is nog {geld} euro.', "Evangelina's tas ligt bij Ondernemerszaken, zei Maximiliana."],
  );
  expect(foundInStory(names)).toEqual([]);
});

test("the guide's own words for principles and values are known", () => {
  const names = guide().principles.flatMap(({ name, values }) => [name, ...values.map(({ name }) => name)]);
  expect(names.flatMap((name) => foundInSpeech(`Wij spreken over ${name.toLowerCase()}.`))).toEqual([]);
});

test('no known word is known for nothing', () => {
  const short = [...knownLongWords].filter((word) => countSyllables(`${word}en`) <= 4);
  expect(short).toEqual([]);
});
