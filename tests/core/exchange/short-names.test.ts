import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortNames } from '../../../src/core/exchange/short-names.ts';
import { stories } from './stories.ts';

test.each<[string, readonly string[], readonly string[]]>([
  [
    'the first sentence',
    ['Ga maar. Ik lees hem wel.', 'Dan vraag ik je te blijven.'],
    ['Ga maar', 'Dan vraag ik je te blijven'],
  ],
  [
    'an ellipsis where a sentence goes on',
    ['Ik vraag Youssef, Judith en Dewi.', 'Ik wacht.'],
    ['Ik vraag Youssef …', 'Ik wacht'],
  ],
  ['a question keeps its mark', ['Kun je wachten? Ik bel.', 'Ik bel.'], ['Kun je wachten?', 'Ik bel']],
  ['one word says too little', ['Ja, met die 212. En dan?', 'Nee.'], ['Ja, met die 212', 'Nee']],
  [
    'as far as it is its own',
    ['Ik ga, met de som.', 'Ik ga. Het is jouw som.'],
    ['Ik ga, met de som', 'Ik ga. Het is jouw som'],
  ],
  ['no clause ends within a number', ['Schrijf 3.200 op.', 'Wacht nog.'], ['Schrijf 3.200 op', 'Wacht nog']],
  ['a quotation stays whole', ['Zeg "ja, nu. Echt". Ik bel.', 'Zeg niets.'], ['Zeg "ja, nu. Echt"', 'Zeg niets']],
  ['the same text has the same name', ['Ik teken.', 'Ik teken.'], ['Ik teken', 'Ik teken']],
  ['one alone', ['Ik bel, en wacht.'], ['Ik bel …']],
  [
    'cut between words, and a quotation closed',
    ['Bovenaan komt "Wij hebben een fout gemaakt in de tabel van het jaar daarvoor".', 'Bovenaan komt niets.'],
    ['Bovenaan komt "Wij hebben een fout gemaakt in de tabel van …"', 'Bovenaan komt niets'],
  ],
])('[EX21] %s', (_what, given, names) => {
  expect(shortNames(given)).toEqual(names);
});

test('[EX21] of any options of our stories the names differ as the texts do, begin them, and are short', () => {
  const scenes = stories.flatMap(({ scenario }) => scenario.scenes.map(({ options }) => options));
  fc.assert(
    fc.property(
      fc.constantFrom(...scenes).chain((options) => fc.subarray([...options])),
      (options) => {
        const given = options.map(({ text }) => text);
        const names = shortNames(given);
        expect(new Set(names).size).toBe(new Set(given).size);
        for (const [index, name] of names.entries()) {
          expect(given[index]?.startsWith(name.replace(/ …"?$/, ''))).toBe(true);
          expect(name.length).toBeLessThanOrEqual(70);
          expect(name.split('"').length % 2).toBe(1);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('[EX21] whatever the texts are, other texts have other names', () => {
  const word = fc.constantFrom('Ja.', 'ik', 'bel,', 'nu', '"nee"', 'wacht?', 'é');
  const text = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 5, selector: (each) => each.toLowerCase() }), (given) => {
      expect(new Set(shortNames(given)).size).toBe(given.length);
    }),
  );
});
