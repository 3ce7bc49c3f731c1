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
  ['two words do where a sentence ends', ['Ik ga, met hem.', 'Ik blijf. Echt.'], ['Ik ga, met hem', 'Ik blijf']],
  [
    'a long start that another has too is left out',
    [
      'Lees in tien minuten de drie artikelen die erin staan. Dan haal je de tram.',
      'Lees in tien minuten de drie artikelen die erin staan. De rest doe ik.',
    ],
    ['… Dan haal je de tram', '… De rest doe ik'],
  ],
  [
    'and of one that is the start of the other, its last clause stays',
    [
      'Er komt één blad met vijf lessen. Wat iemand hier zei, blijft hier.',
      'Er komt één blad met vijf lessen. Wat iemand hier zei, blijft hier, ook van mij.',
    ],
    ['… blijft hier', '… ook van mij'],
  ],
  [
    'as far as it is its own',
    ['Ik ga, met de som.', 'Ik ga. Het is jouw som.'],
    ['Ik ga, met de som', 'Ik ga. Het is jouw som'],
  ],
  ['no clause ends within a number', ['Schrijf 3.200 op.', 'Wacht nog.'], ['Schrijf 3.200 op', 'Wacht nog']],
  ['a quotation stays whole', ['Zeg "ja, nu. Echt". Ik bel.', 'Zeg niets.'], ['Zeg "ja, nu. Echt"', 'Zeg niets']],
  ['the same text has the same name', ['Ik teken.', 'Ik teken.'], ['Ik teken', 'Ik teken']],
  ['one alone', ['Ik bel haar, en wacht.'], ['Ik bel haar …']],
  [
    'cut between words, and a quotation closed',
    ['Bovenaan komt "Wij hebben een fout gemaakt in de tabel van het jaar daarvoor".', 'Bovenaan komt niets.'],
    ['Bovenaan komt "Wij hebben een fout gemaakt in de tabel van …"', 'Bovenaan komt niets'],
  ],
])('[EX21] %s', (_what, given, names) => {
  expect(plain(given)).toEqual(names);
});

/** With spaces of the common kind. */
function plain(given: readonly string[]): readonly string[] {
  return shortNames(given).map((name) => name.replaceAll('\u00a0', ' '));
}

test('[EX21] of any options of our stories the names differ as the texts do, begin them, and are short', () => {
  const scenes = stories.flatMap(({ scenario }) => scenario.scenes.map(({ options }) => options));
  fc.assert(
    fc.property(
      fc.constantFrom(...scenes).chain((options) => fc.subarray([...options])),
      (options) => {
        const given = options.map(({ text }) => text);
        const names = plain(given);
        expect(new Set(names).size).toBe(new Set(given).size);
        for (const [index, name] of names.entries()) {
          const own = name.replace(/^… /, '').replace(/ …"?$/, '');
          expect(own).toMatch(/\w/);
          expect(given[index]).toContain(own);
          expect(name.length).toBeLessThanOrEqual(70);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('[EX21] whatever the texts are, each has a name', () => {
  const word = fc.constantFrom('Ja.', 'ik', 'bel,', 'nu', '"nee"', 'wacht?', 'é', '"', '...', ':');
  const text = fc.array(word, { minLength: 1, maxLength: 25 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 5 }), (given) => {
      expect(shortNames(given).map((name) => name !== '')).toEqual(given.map(() => true));
    }),
  );
});
