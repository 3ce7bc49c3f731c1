import { describe, expect, test } from 'vitest';
import { stakeBetween } from '../../../src/core/debrief/stake.ts';
import type { Weights } from '../../../src/core/scenario/index.ts';
import { anOption, aScene, aStep, aStory, debriefed } from './builders.ts';

describe('at stake', () => {
  test.each<[string, [Weights, Weights], [Weights, Weights], number]>([
    ['what both do does not count', [{ open: 2 }, { doelmatig: 1 }], [{ open: 2 }, { doelmatig: 1 }], 0],
    ['what only one gives counts', [{ open: 2 }, {}], [{}, {}], 2],
    ['more of the same counts for the difference', [{ open: 3 }, {}], [{ open: 1 }, {}], 2],
    ['what one gives and the other costs counts on both sides', [{ open: 2 }, {}], [{}, { open: 3 }], 5],
    ['all values add up', [{ open: 2 }, { doelmatig: 1 }], [{ doelmatig: 2 }, { kritisch: 3 }], 8],
    ['honoured and strained are never netted', [{ open: 2 }, { open: 2 }], [{}, {}], 4],
  ])('[DB3] %s', (_, [honoured, strained], [honouredToo, strainedToo], stake) => {
    const [one, other] = [anOption('een', honoured, strained), anOption('ander', honouredToo, strainedToo)];
    expect(stakeBetween(one, other)).toBe(stake);
    expect(stakeBetween(other, one)).toBe(stake);
  });
});

describe('the rival', () => {
  const chosen = anOption('gekozen', { open: 1 }, { doelmatig: 1 });

  test('[DB4] is the alternative that differs most', () => {
    const story = aStory([aScene('a', [anOption('dichtbij', { open: 2 }), chosen, anOption('ver', { kritisch: 3 })])]);
    expect(debriefed(story, ['gekozen']).clash?.other.option.id).toBe('ver');
  });

  test('[DB4] is the first of those that differ as much', () => {
    const story = aStory([
      aScene('a', [anOption('links', { kritisch: 2 }), chosen, anOption('rechts', { integer: 2 })]),
    ]);
    expect(debriefed(story, ['gekozen']).clash?.other.option.id).toBe('links');
  });

  test('[DB4] was possible: without the time for it, it stands aside', () => {
    const dear = anOption('duur', { kritisch: 3 }, {}, { minutes: 90 });
    const story = aStory([aScene('a', [dear, chosen, anOption('kan', { integer: 1 })])], {
      clock: { name: 'tijd', start: 60, to: 'einde' },
    });
    expect(debriefed(story, ['gekozen']).clash?.other.option.id).toBe('kan');
  });

  test('[DB6] without any there is no clash', () => {
    expect(debriefed(aStory([aScene('a', [chosen])]), ['gekozen']).clash).toBeUndefined();
  });
});

describe('the hardest choice', () => {
  const light = { honoured: anOption('l1', { open: 1 }, {}, { to: 'b' }), other: anOption('l2', { kritisch: 1 }) };

  test('[DB5] is where most was at stake', () => {
    const story = aStory([
      aScene('a', [anOption('z1', { open: 3 }, {}, { to: 'b' }), anOption('z2', { kritisch: 3 })]),
      aScene('b', [anOption('m1', { open: 1 }), anOption('m2', { kritisch: 1 })], { session: true }),
    ]);
    expect(debriefed(story, ['z1', 'm1']).clash).toMatchObject({ choice: 0, scene: 'a', place: 'De zaal' });
  });

  test.each([
    { session: [true, false], hardest: 0 },
    { session: [false, true], hardest: 1 },
    { session: [false, false], hardest: 1 },
    { session: [true, true], hardest: 1 },
  ])(
    '[DB5] of equals one for a team, then the later ($session)',
    ({ session: [first = false, second = false], hardest }) => {
      const story = aStory([
        aScene('a', [light.honoured, light.other], { session: first }),
        aScene('b', [anOption('m1', { open: 1 }), anOption('m2', { kritisch: 1 })], { session: second }),
      ]);
      expect(debriefed(story, ['l1', 'm1']).clash?.choice).toBe(hardest);
    },
  );

  test('[DB2] is never a step', () => {
    const story = aStory([
      aScene('a', [aStep('s1', 'b'), aStep('s2', 'b')]),
      aScene('b', [light.other, anOption('x')]),
    ]);
    const { clash, way } = debriefed(story, ['s1', 'l2']);
    expect(clash?.scene).toBe('b');
    expect(way.map(({ scene }) => scene)).toEqual(['b']);
  });
});
