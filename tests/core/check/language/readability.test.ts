import { expect, test } from 'vitest';
import { readability } from '../../../../src/core/check/index.ts';
import { parseStory } from '../../../../src/core/scenario/index.ts';
import { aStory } from '../../scenario/a-story.ts';

function readabilityOf(...changes: readonly (readonly [from: string, to: string])[]) {
  const { scenario } = parseStory(aStory(...changes), 'x.yaml');
  return scenario && readability(scenario);
}

test('counted by hand', () => {
  // Er is nog {geld} eu·ro. Geef het weg. Ie·mand is ge·hol·pen, maar het geld is op. Het is ge·daan.
  expect(readabilityOf()).toEqual({
    score: 206.835 - 0.93 * (19 / 4) - 77 * (24 / 19),
    sentences: 4,
    words: 19,
    syllables: 24,
  });
});

test('longer words and sentences make it harder', () => {
  const hard = readabilityOf([
    'Er is nog {geld} euro.',
    'Verantwoordelijkheid veronderstelt onafhankelijkheid en professionaliteit.',
  ]);
  expect(hard?.score).toBeLessThan(readabilityOf()?.score ?? 0);
});

test('titles, names and jobs do not count', () => {
  expect(readabilityOf(['titel: Klein', 'titel: Verantwoordelijkheid'])).toEqual(readabilityOf());
  expect(readabilityOf(['naam: Marloes,', 'naam: Marloes, functie: verantwoordelijke,'])).toEqual(readabilityOf());
});
