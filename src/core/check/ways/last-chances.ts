import type { Role, Scenario } from '../../scenario/index.ts';
import { liveVariables } from './live-variables.ts';
import { endingAt, roleStory } from './role-story.ts';
import { arrive, beginSearch, isBeyond, type Limits, type Search } from './search-ways.ts';

/**
 * Of the endings that a way can still come to from some place on it, the last such place: how many of its options are
 * taken by then. `way`: ids of options from the start on; one that is not possible ends it. From the end of the way
 * backwards, until all endings are found or the limit is passed: what is absent then is unknown or never lay ahead.
 */
export function lastChances(
  scenario: Scenario,
  role: Role,
  way: readonly string[],
  limits: Limits,
): ReadonlyMap<string, number> {
  const story = roleStory(scenario, role);
  const search = beginSearch(story, liveVariables(story), limits);
  const chances = new Map<string, number>();
  const met = new Set<number>();
  for (const [taken, node] of [...nodesOnTheWay(search, way).entries()].reverse()) {
    for (const ending of endingsFrom(search, node, met, limits)) {
      if (!chances.has(ending)) chances.set(ending, taken);
    }
    if (chances.size === story.endings.length || isBeyond(search, limits)) break;
  }
  return chances;
}

/** The nodes where the player stood, the first and the last included. */
function nodesOnTheWay(search: Search, way: readonly string[]): readonly number[] {
  const nodes = [0];
  for (const id of way) {
    const from = nodes.at(-1) ?? 0;
    const move = search.offers[from]?.find(({ option }) => option.option.id === id);
    if (move === undefined) break;
    nodes.push(arrive(search, move.to, move.after(search.states[from] ?? []), from, move.option.number));
  }
  return nodes;
}

/** The endings that lie ahead of a node by nodes that were not met before. */
function* endingsFrom(search: Search, start: number, met: Set<number>, limits: Limits): Generator<string> {
  const open = [start];
  for (let node = open.pop(); node !== undefined && !isBeyond(search, limits); node = open.pop()) {
    if (met.has(node)) continue;
    met.add(node);
    const ending = endingAt(search.story, search.stops[node] ?? 0);
    if (ending !== undefined) yield ending.id;
    const state = search.states[node] ?? [];
    for (const { option, to, after } of search.offers[node] ?? []) {
      open.push(arrive(search, to, after(state), node, option.number));
    }
  }
}
