import { expect, test } from 'vitest';
import { principle, principleIds } from '../../../src/core/guide/index.ts';
import { markedLines, tallyOf, toggled, withoutCard } from '../../../src/web/guide/marks.ts';
import type { CardMarks, Mark } from '../../../src/web/storage/index.ts';

const line = 'vertrouwen/medewerker/2';
const after = (...pressed: readonly Mark[]) => pressed.reduce<CardMarks>((all, mark) => toggled(all, line, mark), {});

test.each<[readonly Mark[], CardMarks]>([
  [['recognised'], { [line]: ['recognised'] }],
  [['recognised', 'recognised'], {}],
  [['recognised', 'missed'], { [line]: ['missed'] }],
  [['missed', 'recognised'], { [line]: ['recognised'] }],
  [['discuss', 'missed'], { [line]: ['missed', 'discuss'] }],
  [['missed', 'discuss', 'missed'], { [line]: ['discuss'] }],
])('pressing %j leaves %j', (pressed, left) => {
  expect(after(...pressed)).toEqual(left);
});

test('other lines keep theirs', () => {
  const other = { 'opgave/medewerker/1': ['discuss'] } as const;
  expect(toggled(other, line, 'missed')).toEqual({ ...other, [line]: ['missed'] });
});

test.each(principleIds)('the lines of %s are those printed on its card', (id) => {
  for (const role of ['medewerker', 'leidinggevende'] as const)
    expect(markedLines({}, id, role).map(({ text }) => text)).toEqual(principle(id).card[role]);
});

test('the tally counts lines, of this card and role alone', () => {
  const all: CardMarks = {
    'vertrouwen/medewerker/1': ['recognised', 'discuss'],
    'vertrouwen/medewerker/3': ['missed'],
    'vertrouwen/leidinggevende/1': ['missed'],
    'opgave/medewerker/1': ['missed'],
  };
  expect(tallyOf(markedLines(all, 'vertrouwen', 'medewerker'))).toEqual({
    recognised: 1,
    missed: 1,
    discuss: 1,
    marked: 2,
    lines: 9,
  });
});

test('a card is wiped without the others', () => {
  const others = { 'vertrouwen/leidinggevende/1': ['missed'], 'opgave/medewerker/1': ['discuss'] } as const;
  expect(withoutCard({ ...others, [line]: ['missed'] }, 'vertrouwen', 'medewerker')).toEqual(others);
});
