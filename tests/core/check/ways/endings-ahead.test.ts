import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type EndingsAhead, lastChances, patientCaps, rangesToShip } from '../../../../src/core/check/index.ts';
import { endingsAhead } from '../../../../src/core/check/ways/endings-ahead.ts';
import { explore } from '../../../../src/core/check/ways/explore.ts';
import { anOption, aScene, aStep, aStory } from '../../debrief/builders.ts';
import { allSituations, allWaysOneByOne, canGoRound, type Way } from './brute-force.ts';
import { aGame, smallCaps } from './lively-story.ts';

test('[CK19] after any options of any way, the endings ahead are those of the ways that go on from there', () => {
  let tried = 0;
  fc.assert(
    fc.property(aGame, (game) => {
      const met = allSituations(game, 2000);
      if (met === undefined || canGoRound(met)) return;
      const ways = allWaysOneByOne(game, 300) ?? [];
      const { graph, components, analysis } = explore(game.scenario, game.role, smallCaps);
      if (analysis === null || ways.length === 0) return;
      const table = endingsAhead(graph, components.order, 10_000) ?? [];
      const endingsAfter = endingsByPrefix(ways);
      for (const { options } of ways) {
        for (let taken = 0; taken <= options.length; taken++) {
          const prefix = options.slice(0, taken).map(({ id }) => id);
          expect(rowAfter(table, prefix)).toEqual([...(endingsAfter.get(prefix.join('/')) ?? [])].sort());
          tried += 1;
        }
      }
    }),
    { numRuns: 600 },
  );
  expect(tried).toBeGreaterThan(1000);
});

test('[CK19] a search backwards along a way finds the same last chances; within a limit, none that are wrong', () => {
  let tried = 0;
  fc.assert(
    fc.property(aGame, fc.integer({ min: 1, max: 40 }), (game, few) => {
      const met = allSituations(game, 2000);
      if (met === undefined || canGoRound(met)) return;
      const { scenario, role } = game;
      const { graph, components, analysis } = explore(scenario, role, smallCaps);
      if (analysis === null) return;
      const table = endingsAhead(graph, components.order, 10_000) ?? [];
      for (const { options } of (allWaysOneByOne(game, 300) ?? []).slice(0, 20)) {
        const way = options.map(({ id }) => id);
        const rows = [...way.keys(), way.length].map((taken) => rowAfter(table, way.slice(0, taken)));
        const expected = new Map(rows.flatMap((endings, taken) => endings.map((ending) => [ending, taken] as const)));
        expect(lastChances(scenario, role, way, { nodes: 10_000 })).toEqual(expected);
        for (const [ending, taken] of lastChances(scenario, role, way, { nodes: few })) {
          expect(expected.get(ending)).toBe(taken);
        }
        tried += 1;
      }
    }),
    { numRuns: 300 },
  );
  expect(tried).toBeGreaterThan(200);
});

test('[CK19] what one does not need to know is folded together; what is too large is left out', () => {
  const story = aStory([
    aScene('a', [aStep('door', 'b')]),
    aScene('b', [anOption('b1', {}, {}, { to: 'c' }), anOption('b2', {}, {}, { to: 'c' })]),
    aScene('c', [anOption('c1'), anOption('c2')]),
  ]);
  expect(rangesToShip(story, 'medewerker', patientCaps)?.ahead).toEqual([{ endings: ['einde'], after: {} }]);
  const { graph, components } = explore(story, 'medewerker', patientCaps);
  expect(endingsAhead(graph, components.order, 0)).toBeUndefined();
});

function endingsByPrefix(ways: readonly Way[]): ReadonlyMap<string, ReadonlySet<string>> {
  const endings = new Map<string, Set<string>>();
  for (const { options, ending } of ways) {
    for (let taken = 0; taken <= options.length; taken++) {
      const prefix = options
        .slice(0, taken)
        .map(({ id }) => id)
        .join('/');
      endings.set(prefix, (endings.get(prefix) ?? new Set()).add(ending));
    }
  }
  return endings;
}

function rowAfter(table: EndingsAhead, options: readonly string[]): readonly string[] {
  const row = options.reduce((at, option) => table[at]?.after[option] ?? at, 0);
  return [...(table[row]?.endings ?? [])].sort();
}
