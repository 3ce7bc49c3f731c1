import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { type Analysis, analyse } from '../../../src/core/check/index.ts';
import {
  allSituations,
  allWaysOneByOne,
  canGoRound,
  decisionsIn,
  type Game,
  total,
  type Way,
  weighedBy,
} from './brute-force.ts';
import { aGame, smallCaps } from './lively-story.ts';

// Thousands of stories, each played in every way.
vi.setConfig({ testTimeout: 60_000 });

const mostSituations = 2000;
const mostWays = 500;

/** Every way of a story that ends, and its analysis; fails where only one of the two says that it may not end. */
function bothWays(game: Game): { readonly ways: readonly Way[]; readonly analysis: Analysis } | undefined {
  const analysis = analyse(game.scenario, game.role, smallCaps);
  const met = allSituations(game, mostSituations);
  if (met === undefined) return undefined;
  const ways = canGoRound(met) ? [] : allWaysOneByOne(game, mostWays);
  if (ways === undefined) return undefined;
  expect(analysis === null).toBe(ways.length === 0);
  return analysis === null ? undefined : { ways, analysis };
}

test('[CK1][CK2][CK3][CK6] the analysis is what trying every way one by one gives', () => {
  let compared = 0;
  fc.assert(
    fc.property(aGame, (game) => {
      const both = bothWays(game);
      if (both === undefined) return;
      compared++;
      const { ways, analysis } = both;
      expect(analysis.ways).toBe(BigInt(ways.length));
      expectShares(game, ways, analysis);
      expectSums(ways, analysis);
    }),
    { numRuns: 1500 },
  );
  expect(compared).toBeGreaterThan(1000);
});

function expectShares({ scenario }: Game, ways: readonly Way[], { endings, options }: Analysis) {
  expect([...endings.keys()]).toEqual(scenario.endings.map(({ id }) => id));
  for (const [id, { ways: share, random }] of endings) {
    const there = ways.filter(({ ending }) => ending === id);
    expect(share).toBeCloseTo(there.length / ways.length, 10);
    expect(random).toBeCloseTo(total(there.map(({ chance }) => chance)), 10);
  }
  expect([...options.keys()]).toEqual(scenario.scenes.flatMap((scene) => scene.options.map(({ id }) => id)));
  for (const [id, { ways: share }] of options) {
    const uses = ways.map((way) => way.options.filter((option) => option.id === id).length);
    expect(share).toBeCloseTo(total(uses) / ways.length, 10);
  }
}

function expectSums(ways: readonly Way[], analysis: Analysis) {
  expect(analysis.steps).toEqual(extremes(ways.map(({ options }) => options.length)));
  expect(analysis.decisions).toEqual(extremes(ways.map(({ options }) => decisionsIn(options))));
  const [leastWords, mostWords] = extremes(ways.map(({ words }) => words));
  expect(analysis.words[0]).toBeLessThanOrEqual(leastWords);
  expect(analysis.words[1]).toBeGreaterThanOrEqual(mostWords);
  for (const [side, key] of [
    ['honours', 'honoured'],
    ['strains', 'strained'],
  ] as const) {
    const sums = ways.map(({ options }) => weighedBy(options, side));
    for (const [id, weighed] of [...analysis.values, ...analysis.principles]) {
      const own = sums.map((sum) => sum.get(id) ?? 0);
      const [least, most] = extremes(own);
      const histogram = Array.from(
        { length: most - least + 1 },
        (_, up) => own.filter((sum) => sum === least + up).length,
      );
      expect(weighed[key]).toEqual({ range: [least, most], ways: histogram.map(BigInt) });
    }
  }
}

function extremes(numbers: readonly number[]): readonly [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
