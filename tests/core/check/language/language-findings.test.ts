import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { languageFindings, readability, rememberingReader } from '../../../../src/core/check/index.ts';
import { parseStory, printStory } from '../../../../src/core/scenario/index.ts';
import { aStory } from '../../scenario/a-story.ts';
import { aRandomScenario } from '../../scenario/arbitrary-scenario.ts';
import { foundInSpeech, foundInStory } from './shown.ts';

const office = ['tip ambtelijk-woord at "conform"'];

test.each([
  ['the title', 'titel: Klein', 'titel: Klein conform'],
  ['an own dilemma', 'dilemma: snelheid-zorgvuldigheid', 'dilemma: Eerst dit conform dat'],
  ['a job', 'naam: Marloes,', 'naam: Marloes, functie: baas conform,'],
  [
    'the description of a place',
    'naam: Kantoor,',
    'naam: Kantoor, beschrijving: Een kamer conform.,'.replace('.,', ','),
  ],
  ['a line', 'Er is nog {geld} euro.', 'Er is conform {geld} euro.'],
  ['advice', '    opties:', '    raad:\n      - marloes: Doe het conform.\n    opties:'],
  ['the signal', '    opties:', '    signaal: Wat wil je conform?\n    opties:'],
  ['an option', 'Geef het weg.', 'Geef het conform weg.'],
  ['a reason', 'Iemand is geholpen', 'Iemand is conform geholpen'],
  ["an ending's title", '{ titel: Klaar', '{ titel: Klaar conform'],
  ["an ending's text", 'Het is gedaan.', 'Het is conform gedaan.'],
  ['a variant', 'tekst: Het is gedaan.', 'tekst: [{ tekst: Het is conform gedaan. }]'],
  ['what became of somebody', 'tekst: Het is gedaan.', 'tekst: Het is klaar., daarna: { marloes: Zij is conform. }'],
  ['a question', 'eindes:', 'nagesprek: [Wat doe jij?, Wat doe jij conform?]\neindes:'],
])('%s is checked', (_what, from, to) => {
  expect(foundInStory(aStory([from, to]))).toEqual(office);
});

test('names are not', () => {
  const named = aStory(
    ['naam: Marloes', 'naam: Marloes Conform'],
    ['naam: Kantoor', 'naam: Conform'],
    ['stroom: ja', 'stroom: ja # conform'],
  );
  expect(foundInStory(named)).toEqual([]);
});

test('findings stand in the order of the file', () => {
  const all = foundInSpeech('Dat is conform de Awb.', 'Dit wordt morgen gestuurd, indien het kan.');
  expect(all.map((each) => each.split('"')[1])).toEqual(['conform', 'Awb', 'wordt morgen gestuurd', 'indien']);
});

describe('in whatever way the file writes a text, a finding stands at its words', () => {
  const words = fc.array(fc.constantFrom("zo'n", 'bakker', '"ja"', 'één', 'de', '{geld}', 'ge\u00adld', '#', '-'), {
    maxLength: 8,
  });
  test.each(['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'] as const)('%s', (style) => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = ['Zij', ...before, 'conform', ...after, 'kwam.'].join(' ');
        const blockQuote = style === 'BLOCK_LITERAL' ? 'literal' : 'folded';
        const item = stringify([{ marloes: text }], {
          defaultKeyType: 'PLAIN',
          defaultStringType: style,
          blockQuote,
          lineWidth: 24,
        });
        const source = aStory([
          '      - marloes: Er is nog {geld} euro.',
          item.trimEnd().replace(/^(?=.)/gm, '      '),
        ]);
        expect(foundInStory(source).filter((each) => each.includes('ambtelijk'))).toEqual(office);
      }),
    );
  });
});

test('every finding of any story lies in its file, and a reader that remembers finds the same', () => {
  const read = rememberingReader(20);
  fc.assert(
    fc.property(aRandomScenario(), (random) => {
      const source = printStory(random);
      const { scenario, positions } = parseStory(source, 'x.yaml');
      if (scenario === null) return;
      const findings = languageFindings(scenario, positions, 'x.yaml');
      const lines = source.split('\n');
      for (const { line, column, endLine, endColumn } of findings) {
        expect(column).toBeLessThanOrEqual(lines[line - 1]?.length ?? 0);
        expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? 0) + 1);
        expect(endLine > line || endColumn > column).toBe(true);
      }
      expect(languageFindings(scenario, positions, 'x.yaml', read)).toEqual(findings);
      expect(languageFindings(scenario, positions, 'x.yaml', read)).toEqual(findings);
    }),
    { numRuns: 50 },
  );
});

describe('a story of a hostile writer ends soon and with no more findings than anyone reads', () => {
  test.each([
    ['one endless sentence', 'conform '],
    ['sentences of one letter', 'a. '],
    ['abbreviations', 'm.b.t. '],
    ['elisions', "'n "],
    ['full stops', '.'],
    ['one endless word', 'verantwoordelijkheids'],
    ['capitals', 'WOO '],
    ['open brackets', 'WOO ('],
    ['closed brackets', 'WOO (a) '],
    ['capitals and words', 'WOO ook '],
    ['soft hyphens', 'a\u00ad'],
    ['colons and quotes', ': "A '],
    ['numbers', '1. A '],
  ])('%s', (_what, piece) => {
    const text = piece.repeat(300_000 / piece.length);
    const found = foundInStory(
      aStory([
        '- marloes: Er is nog {geld} euro.',
        `- marloes: '${text.replaceAll("'", "''")}'\n      - marloes: Er is {geld}.`,
      ]),
    );
    expect(found.length).toBeLessThanOrEqual(1000);
  });
});

test('of more text than a story has, the rest is not read', () => {
  const long = 'Dit is stil. '.repeat(25_000);
  expect(foundInSpeech(long, 'Dit is conform.')).toHaveLength(1);
  expect(foundInSpeech(long, long, 'Dit is conform.')).toEqual([]);
});

test('Morgen om negen has no warning, reads easily, and gives few tips', () => {
  const source = readFileSync('scenarios/morgen-om-negen.yaml', 'utf8');
  const { scenario, positions } = parseStory(source, 'x.yaml');
  if (scenario === null) throw new Error('the story does not compile');
  const findings = languageFindings(scenario, positions, 'x.yaml');
  const { score, sentences } = readability(scenario);
  expect(findings.filter(({ ernst }) => ernst !== 'tip')).toEqual([]);
  expect(score).toBeGreaterThanOrEqual(65);
  expect(findings.length / sentences).toBeLessThan(0.04);
});
