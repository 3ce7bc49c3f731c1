import { describe, expect, test } from 'vitest';
import { everydayWords } from '../../../src/core/debrief/everyday-words.ts';
import { bestFitting } from '../../../src/core/debrief/fit.ts';
import { stemsIn } from '../../../src/core/debrief/stem.ts';
import { type ExcerptList, excerptsOf, type ValueId, valueIds } from '../../../src/core/guide/index.ts';

const lists: readonly ExcerptList[] = ['definition', 'hoeDan', 'zelf', 'leidinggevende'];

function linesOf(value: ValueId) {
  return lists.flatMap((list) => excerptsOf(value, list));
}

describe.each(valueIds)('%s', (value) => {
  const entries = Object.entries(everydayWords[value]);

  test.each(entries)('[DB10] "%s" begins one line of the guide', (opening) => {
    expect(linesOf(value).filter(({ text }) => text.startsWith(opening))).toHaveLength(1);
  });

  test.each(entries)('[DB10] no word of "%s" is thrown away as a joining word', (_, words) => {
    expect(words.split(' ').filter((word) => stemsIn(word).size === 0)).toEqual([]);
  });
});

describe('what a story says', () => {
  test.each<readonly [ValueId, string, string]>([
    ['behoorlijk', 'Zij krijgt de rust waar zij om vroeg.', 'De ander behandelen zoals'],
    ['behoorlijk', 'Zij weet vanavond dat het later wordt.', 'We houden ons aan termijnen'],
    ['mensgericht', 'Ik geloof haar.', 'Vertrouwen op jouw professionele oordeel'],
    ['open', 'Zij mag haar verhaal afmaken.', 'Luisteren en doorvragen'],
    ['doelmatig', 'Wij lenen wat er al is.', 'We delen en hergebruiken'],
    ['integer', 'Ik vraag een vertrouwenspersoon om raad.', 'Met een vertrouwenspersoon'],
  ])('[DB10] %s: "%s" finds "%s …"', (value, text, opening) => {
    expect(bestFitting(linesOf(value), text)?.text).toContain(opening);
  });

  test.each(valueIds)('[DB10] %s: admitting mistakes stands only by a deed that speaks of them', (value) => {
    const lines = linesOf(value);
    for (const text of ['Ik bel haar niet.', 'Zij krijgt de rust waar zij om vroeg.', 'De brief gaat vandaag weg.']) {
      expect(bestFitting(lines, text)?.text ?? '').not.toMatch(/fouten/i);
    }
  });
});
