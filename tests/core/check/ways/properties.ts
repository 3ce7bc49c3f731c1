import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { Analysis, analyse } from '../../../../src/core/check/index.ts';
import type { Explored } from '../../../../src/core/check/ways/explore.ts';
import { wayTo } from '../../../../src/core/check/ways/way-to.ts';
import type { Role, Scenario } from '../../../../src/core/scenario/index.ts';
import { allSituations, allWaysOneByOne, canGoRound, type Game, total } from './brute-force.ts';
import { analysisOf, extremes } from './brute-force-analysis.ts';
import { aGame, smallCaps } from './lively-story.ts';
import { reordered } from './reordered.ts';

/** What the properties ask of `core/check`; the real one, or one with a bug planted in it. */
export interface Checker {
  readonly analyse: typeof analyse;
  readonly explore: (scenario: Scenario, role: Role) => Explored;
  /** With nothing left out of what is known. */
  readonly exploreAll: (scenario: Scenario, role: Role) => Explored;
}

export interface Property {
  readonly name: string;
  /** How many stories the real one is tried on. */
  readonly stories: number;
  /** Throws where it fails. */
  readonly holds: (checker: Checker, game: Game) => void;
}

export const properties: readonly Property[] = [
  { name: '[CK1][CK4] it equals trying every way one by one', stories: 1400, holds: equalsBruteForce },
  {
    name: '[CK2] it is the same with all variables and every minute known everywhere',
    stories: 300,
    holds: equalsUnreduced,
  },
  { name: '[CK5] shares are of one whole', stories: 300, holds: sharesAreWhole },
  { name: '[CK6] nothing impossible is met', stories: 300, holds: meetsThePossible },
  { name: '[CK7] names, and the order of scenes, change nothing', stories: 300, holds: equalsReordered },
];

/** Throws, with the smallest story that it can find, where a property fails. */
export function check(property: Property, checker: Checker) {
  fc.assert(
    fc.property(aGame, (game) => property.holds(checker, game)),
    { numRuns: property.stories },
  );
}

/** On which of so many stories (from 1), always the same ones, a property fails; undefined: on none. */
export function failsOn(property: Property, checker: Checker, stories: number): number | undefined {
  const tried = fc.check(
    fc.property(aGame, (game) => property.holds(checker, game)),
    { numRuns: stories, seed: 2, endOnFailure: true },
  );
  return tried.failed ? tried.numRuns : undefined;
}

function equalsBruteForce(checker: Checker, game: Game) {
  const met = allSituations(game, 2000);
  if (met === undefined) return;
  const ways = canGoRound(met) ? [] : allWaysOneByOne(game, 500);
  if (ways === undefined) return;
  const analysis = checker.analyse(game.scenario, game.role, smallCaps);
  same('null where no way ends or one never does', analysis === null, ways.length === 0);
  if (analysis === null) return;
  const expected = analysisOf(game, ways);
  const { endings, options, words, ...exact } = analysis;
  for (const [index, [id, share, random]] of expected.endings.entries()) {
    const [endingId, shares] = [...endings][index] ?? [];
    same('the ending', endingId, id);
    near(`ways to ${id}`, shares?.ways, share);
    near(`random players at ${id}`, shares?.random, random);
  }
  for (const [id, uses] of expected.options) near(`uses of ${id}`, options.get(String(id))?.ways, uses);
  for (const key of ['ways', 'minutes', 'steps', 'decisions'] as const) same(key, exact[key], expected[key]);
  for (const key of ['values', 'principles'] as const) same(key, [...exact[key]], expected[key]);
  const [fewest, most] = extremes(ways.map((way) => way.words));
  same('words', [words[0] <= fewest, words[1] >= most], [true, true]);
}

function equalsUnreduced(checker: Checker, { scenario, role }: Game) {
  const whole = checker.exploreAll(scenario, role);
  if (!whole.graph.complete) return;
  const analysis = checker.analyse(scenario, role, smallCaps);
  const without = (one: Analysis | null) =>
    one && { ...one, nodes: 0, words: 0, endings: rounded(one.endings), options: rounded(one.options) };
  same('the analysis', without(analysis), without(whole.analysis));
  if (analysis === null) return;
  same('no more nodes', analysis.nodes <= whole.graph.stops.length, true);
}

function sharesAreWhole(checker: Checker, { scenario, role }: Game) {
  const analysis = checker.analyse(scenario, role, smallCaps);
  if (analysis === null) return;
  const endings = [...analysis.endings.values()];
  near('ways', total(endings.map(({ ways }) => ways)), 1);
  same('players', total(endings.map(({ random }) => random)) <= 1 + 1e-9, true);
  for (const { honoured, strained } of [...analysis.values.values(), ...analysis.principles.values()])
    for (const { range, ways = [] } of [honoured, strained]) {
      same(
        'a histogram',
        ways.reduce((sum, each) => sum + each, 0n),
        analysis.ways,
      );
      same('its ends', [ways.length, ways[0] === 0n, ways.at(-1) === 0n], [range[1] - range[0] + 1, false, false]);
    }
  const steps = total([...analysis.options.values()].map(({ ways }) => ways));
  same('steps', analysis.steps[0] <= steps + 1e-9 && steps <= analysis.steps[1] + 1e-9, true);
}

function meetsThePossible(checker: Checker, { scenario, role }: Game) {
  const { graph } = checker.explore(scenario, role);
  for (const [node, stop] of graph.stops.entries()) {
    const state = graph.states[node] ?? [];
    const { sizes } = graph.layouts(stop);
    same('as many values as there is room for', state.length, sizes.length);
    same(
      'in bounds',
      state.every((value, slot) => value >= 0 && value < (sizes[slot] ?? 0)),
      true,
    );
    const way = wayTo(graph, node).flatMap((id) => graph.story.options.find((option) => option.id === id) ?? []);
    same('time', !scenario.clock || total(way.map(({ minutes }) => minutes)) <= scenario.clock.start, true);
    const once = way.filter((option) => option.once);
    same('once', new Set(once).size, once.length);
  }
}

function equalsReordered(checker: Checker, { scenario, role }: Game) {
  const { scenario: other, nameOf } = reordered(scenario);
  const [one, two] = [scenario, other].map((each) => checker.analyse(each, role, smallCaps));
  same('null', one === null, two === null);
  if (!one || !two) return;
  for (const key of ['ways', 'nodes', 'words', 'minutes', 'steps', 'decisions', 'values', 'principles'] as const)
    same(key, one[key], two[key]);
  for (const key of ['endings', 'options'] as const)
    for (const [id, { ways, random }] of one[key]) {
      near(`ways by ${id}`, two[key].get(nameOf(id))?.ways, ways);
      near(`players by ${id}`, two[key].get(nameOf(id))?.random, random);
    }
}

function rounded(shares: Analysis['endings']) {
  return [...shares].map(([id, { ways, random }]) => [id, ways.toFixed(9), random.toFixed(9)]);
}

function same(what: string, found: unknown, expected: unknown) {
  if (isDeepStrictEqual(found, expected)) return;
  throw new Error(`${what}: ${shown(found)}, not ${shown(expected)}`);
}

function near(what: string, found: number | undefined, expected: unknown) {
  if (Math.abs((found ?? Number.NaN) - Number(expected)) < 1e-9) return;
  throw new Error(`${what}: ${found}, not ${String(expected)}`);
}

function shown(value: unknown): string {
  return (
    JSON.stringify(value, (_, each) =>
      typeof each === 'bigint' ? `${each}n` : each instanceof Map ? [...each] : each,
    ) ?? 'nothing'
  );
}
