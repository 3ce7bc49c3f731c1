import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse, storyRanges } from '../../../src/core/check/index.ts';
import { compareWays } from '../../../src/core/exchange/index.ts';
import { texts } from '../../../src/core/exchange/texts.ts';
import type { Role } from '../../../src/core/scenario/index.ts';
import { score } from '../../../src/core/score/index.ts';
import { anOption, aScene, aStep, aStory, played } from '../debrief/builders.ts';
import { aPlay, runOf, stories } from './stories.ts';

const light = { open: 1 } as const;
const heavy = { rechtmatig: 3 } as const;
const lines = [{ speaker: 'henk', text: 'En nu?' }];

/** First a small choice, then a step, then a large one for who went on. */
const story = aStory([
  aScene('klein', [anOption('k1', light, {}, { to: 'stap' }), anOption('k2', {}, light, { to: 'einde' })], { lines }),
  aScene('stap', [aStep('door', 'groot')]),
  aScene('groot', [anOption('g1', heavy, { behoorlijk: 3 }), anOption('g2', { mensgericht: 3 }, heavy)]),
]);
const way = (...deeds: readonly string[]) => ({ run: played(story, deeds) });
const one = way('k1', 'door', 'g1');
const other = way('k1', 'door', 'g2');
const short = way('k2');

test('[EX9] decisions in the order of the story, steps left out', () => {
  const { decisions } = compareWays([short, one, other]);
  expect(decisions.map(({ scene, before }) => [scene, before])).toEqual([
    ['klein', 0],
    ['groot', 0],
  ]);
});

test('[EX9] coming by a scene again is a decision of its own, after the first times', () => {
  const loop = aStory([
    aScene('lus', [anOption('nog', light, {}, { to: 'lus', once: true }), anOption('uit', {}, light)]),
  ]);
  const { decisions } = compareWays([{ run: played(loop, ['nog', 'uit']) }, { run: played(loop, ['uit']) }]);
  expect(
    decisions.map(({ before, chosen, absent }) => [before, chosen.map(({ option }) => option.id), absent]),
  ).toEqual([
    [0, ['nog', 'uit'], []],
    [1, ['uit'], [1]],
  ]);
});

test('[EX9] roles may differ', () => {
  const roles: readonly Role[] = ['medewerker', 'leidinggevende'];
  const { decisions } = compareWays(roles.map((role) => ({ run: played(story, ['k2'], role) })));
  expect(decisions.map(({ chosen }) => chosen.map(({ players }) => players))).toEqual([[[0, 1]]]);
});

test('[EX10] who chose what in the author’s order, who did not come by, and what was said last', () => {
  const { decisions } = compareWays([other, short, one]);
  expect(decisions[0]).toMatchObject({
    place: 'De zaal',
    lines: [{ name: 'Henk', text: 'En nu?' }],
    chosen: [{ players: [0, 2] }, { players: [1] }],
    absent: [],
  });
  expect(decisions[1]?.chosen).toMatchObject([
    { option: { id: 'g1', text: 'Kies g1.', honours: [{ value: 'rechtmatig', weight: 3 }] }, players: [2] },
    { option: { id: 'g2', strains: [{ value: 'rechtmatig', weight: 3 }] }, players: [0] },
  ]);
  expect(decisions[1]?.absent).toEqual([1]);
});

test('[EX16] of each player the ending, and at a decision whom they asked and where they felt it', () => {
  const { endings } = compareWays([one, { run: played(story, ['k1']) }]);
  expect(endings).toEqual([{ title: 'De brief is weg' }, {}]);
  const asking = aStory([
    aScene('a', [anOption('a1'), anOption('a2')], {
      advice: [{ person: 'henk', text: 'Doe het niet.' }],
      signal: 'Waar?',
    }),
  ]);
  const { decisions } = compareWays([
    { run: played(asking, [{ ask: 'henk' }, { feel: 'buik' }, 'a1']) },
    { run: played(asking, ['a1']) },
  ]);
  expect(decisions[0]?.chosen[0]?.around).toEqual([{ player: 0, asked: ['Henk'], felt: ['buik'] }]);
});

test('[EX11] [EX12] it splits most where most is at stake between those who chose otherwise', () => {
  expect(compareWays([one, other, short]).split?.decision).toBe(1);
});

test('[EX11] where more people met it counts for more', () => {
  const many = [one, other, ...Array.from({ length: 7 }, () => short)];
  expect(compareWays(many).split?.decision).toBe(0);
});

test('[EX12] of equals the one for a team, else the later one', () => {
  const equal = (session: boolean) =>
    aStory([
      aScene('a', [anOption('a1', light, {}, { to: 'b' }), anOption('a2', {}, light, { to: 'b' })], { session }),
      aScene('b', [anOption('b1', light), anOption('b2', {}, light)]),
    ]);
  const splitOf = (session: boolean) =>
    compareWays(
      [
        ['a1', 'b1'],
        ['a2', 'b2'],
      ].map((deeds) => ({ run: played(equal(session), deeds) })),
    ).split?.decision;
  expect([splitOf(true), splitOf(false)]).toEqual([0, 1]);
});

test('[EX12] other texts of the same weights are a split too, and one choice is none', () => {
  const same = aStory([aScene('a', [anOption('a1', light), anOption('a2', light)])]);
  expect(compareWays(['a1', 'a2'].map((deed) => ({ run: played(same, [deed]) }))).split?.decision).toBe(0);
  expect(compareWays(['a1', 'a1'].map((deed) => ({ run: played(same, [deed]) }))).split).toBeUndefined();
  expect(compareWays([one]).split).toBeUndefined();
  expect(compareWays([]).decisions).toEqual([]);
});

test('[EX13] the question sets the two furthest options against each other by what each gives', () => {
  expect(compareWays([one, other]).split?.question).toBe(
    'Volgens de schrijver staat hier ‘Rechtmatig’ tegenover ‘Mensgericht’. Wat gaf bij ieder van jullie de doorslag? En wanneer zou je van kant wisselen?',
  );
  expect(compareWays([one, short]).split?.question).toBe(texts.whatTipped);
});

test('[EX14] profiles are the scores, on the range of the roles that are there', () => {
  fc.assert(
    fc.property(fc.array(aPlay, { minLength: 1, maxLength: 3 }), (plays) => {
      const [first] = plays;
      const ways = plays.map((play) => ({ run: runOf({ ...play, story: first?.story ?? play.story }) }));
      const { principles, most } = compareWays(ways).profiles;
      for (const [player, { run }] of ways.entries()) {
        expect(principles.map(({ players }) => players[player])).toMatchObject(
          score(run.way).principles.map(({ honoured, strained }) => ({ honoured, strained })),
        );
      }
      const numbers = principles.flatMap(({ players }) =>
        players.flatMap(({ honoured, strained }) => [honoured, strained]),
      );
      expect(most).toBe(Math.max(...numbers));
      expect(JSON.parse(JSON.stringify(compareWays(ways)))).toEqual(compareWays(ways));
    }),
    { numRuns: 20 },
  );
});

test('[EX14] the range reaches around the roles, and is left out where one is unknown', () => {
  const ranges = (role: Role) => storyRanges(analyse(story, role) ?? fail());
  const [asOne, asOther] = [ranges('medewerker'), ranges('leidinggevende')];
  const wider = {
    ...asOther,
    principles: { ...asOther.principles, vertrouwen: { honoured: [2, 9], strained: [0, 0] } },
  } as const;
  const known = compareWays([
    { ...one, ranges: asOne },
    { ...other, ranges: wider },
  ]).profiles;
  expect(known.principles[0]?.range).toEqual({ honoured: [0, 9], strained: [0, 1] });
  expect(known.most).toBe(9);
  expect(compareWays([{ ...one, ranges: asOne }, other]).profiles.principles[0]?.range).toBeUndefined();
});

test('[EX15] no word of verdict in the words of the room', () => {
  const source = readFileSync(new URL('../../../src/core/exchange/texts.ts', import.meta.url), 'utf8');
  const verdict =
    /\b(goede?|foute?|slechte?|beste?|juiste?|score|punt(en)?|winst|verlies|geslaagd|gezakt|terecht|knap|helaas)\b/i;
  expect(source).not.toMatch(verdict);
  expect('Dat was fout.').toMatch(verdict);
});

test('[EX10] of every play of our stories each player stands at each decision once', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stories), fc.array(aPlay, { minLength: 2, maxLength: 4 }), (same, plays) => {
      const ways = plays.map((play) => ({ run: runOf({ ...play, story: same }) }));
      for (const { chosen, absent } of compareWays(ways).decisions) {
        const all = [...chosen.flatMap(({ players }) => players), ...absent];
        expect(all.sort()).toEqual(plays.map((_, index) => index));
      }
    }),
    { numRuns: 20 },
  );
});

function fail(): never {
  throw new Error('the ways cannot be counted');
}
