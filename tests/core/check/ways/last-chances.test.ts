import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastChances } from '../../../../src/core/check/index.ts';
import { anOption, aScene, aStep, aStory } from '../../debrief/builders.ts';
import { allSituations, allWaysOneByOne, canGoRound, type Way } from './brute-force.ts';
import { aGame } from './lively-story.ts';

test('[CK19] the last chances on a way are those of all ways that share its beginning; within a limit none is wrong', () => {
  let tried = 0;
  fc.assert(
    fc.property(aGame, fc.integer({ min: 1, max: 40 }), ({ scenario, role }, few) => {
      const met = allSituations({ scenario, role }, 2000);
      if (met === undefined || canGoRound(met)) return;
      const ways = allWaysOneByOne({ scenario, role }, 300) ?? [];
      for (const { options } of ways.slice(0, 20)) {
        const way = options.map(({ id }) => id);
        const expected = new Map(
          [...way.keys(), way.length].flatMap((taken) => endingsAfter(ways, way.slice(0, taken))),
        );
        expect(lastChances(scenario, role, way, { nodes: 10_000 })).toEqual(expected);
        for (const [ending, taken] of lastChances(scenario, role, way, { nodes: few })) {
          expect(expected.get(ending)).toBe(taken);
        }
        tried += 1;
      }
    }),
    { numRuns: 600 },
  );
  expect(tried).toBeGreaterThan(500);
});

test('[CK19] options that are not possible end the way', () => {
  const story = aStory([aScene('a', [aStep('door', 'b')]), aScene('b', [anOption('b1'), anOption('b2')])]);
  const chances = (way: readonly string[]) => lastChances(story, 'medewerker', way, { nodes: 100 });
  expect(chances(['door', 'b1'])).toEqual(new Map([['einde', 2]]));
  expect(chances(['door', 'weg', 'b1'])).toEqual(new Map([['einde', 1]]));
  expect(chances([])).toEqual(new Map([['einde', 0]]));
});

/** The endings of the ways that begin so, each with how many options that are. */
function endingsAfter(ways: readonly Way[], beginning: readonly string[]): readonly (readonly [string, number])[] {
  return ways
    .filter(({ options }) => beginning.every((id, index) => options[index]?.id === id))
    .map(({ ending }) => [ending, beginning.length]);
}
