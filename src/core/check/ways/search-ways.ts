import { keyOf, type Layouts, layoutsOf, type State } from './layout.ts';
import type { Liveness } from './live-variables.ts';
import { type Ground, type Move, type Moves, movesOf, startState } from './moves.ts';
import type { RoleStory } from './role-story.ts';
import type { Edges } from './strong-components.ts';

/**
 * Every place where a player can stand, with all that decides where one can go from there. Node 0 is the start; nodes
 * are in the order of their shortest ways. Edges are options; going to where the clock leads when none is possible is
 * no edge, the option before it leads there at once.
 */
export interface WaysGraph extends Edges {
  readonly story: RoleStory;
  readonly layouts: Layouts;
  /** Per node, its stop. */
  readonly stops: readonly number[];
  readonly states: readonly State[];
  /** Per node, the options that are possible. */
  readonly offers: readonly (readonly Move[])[];
  /** Per edge, the number of its option. */
  readonly taken: readonly number[];
  /** Per node, where it was first met from, and by which option; -1 at the start. */
  readonly cameFrom: readonly number[];
  readonly cameBy: readonly number[];
  /** False where the cap was passed: the last nodes then have no edges yet. */
  readonly complete: boolean;
}

/** How many nodes a search may meet before it gives up; on hostile stories, whose nodes are huge, it does so earlier. */
export interface Limits {
  readonly nodes: number;
}

// An ordinary node takes about a hundred steps: a value tested, carried on or kept.
const stepsPerNode = 400;
const mostSteps = 100_000_000;
// To make a scene ready, once.
const stepsPerSlot = 50;

/** Looks for all ways from the start, breadth first. */
export function searchWays(story: RoleStory, liveness: Liveness, limits: Limits): WaysGraph {
  const search = beginSearch(story, liveness, limits);
  const { stops, states, offers, first, targets, taken } = search;
  for (let node = 0; node < stops.length && !isBeyond(search, limits); node++) {
    const state = states[node] ?? [];
    for (const { option, to, after } of offers[node] ?? []) {
      if (isBeyond(search, limits)) break;
      targets.push(arrive(search, to, after(state), node, option.number));
      taken.push(option.number);
    }
    first.push(targets.length);
  }
  const complete = !isBeyond(search, limits);
  while (first.length <= stops.length) first.push(targets.length);
  return { ...search, layouts: search.ground.layouts, complete };
}

/** Whether a search has to give up. */
export function isBeyond({ stops, stepsLeft }: Search, { nodes }: Limits): boolean {
  return stops.length > nodes || stepsLeft < 0;
}

/** A search that has met the start and nothing else. */
export function beginSearch(story: RoleStory, liveness: Liveness, limits: Limits): Search {
  const search = startSearch(story, liveness, limits);
  arrive(search, story.start, startState(search.ground), -1, -1);
  return search;
}

export interface Search {
  readonly story: RoleStory;
  readonly ground: Ground;
  readonly stops: number[];
  readonly states: State[];
  readonly offers: (readonly Move[])[];
  readonly first: number[];
  readonly targets: number[];
  readonly taken: number[];
  readonly cameFrom: number[];
  readonly cameBy: number[];
  /** Per stop, the nodes by their states' keys. */
  readonly known: Map<number, Map<number | string, number>>;
  readonly moves: Map<number, Moves>;
  stepsLeft: number;
}

function startSearch(story: RoleStory, liveness: Liveness, { nodes }: Limits): Search {
  return {
    story,
    ground: { story, liveness, layouts: layoutsOf(story, liveness), carries: new Map() },
    stops: [],
    states: [],
    offers: [],
    first: [0],
    targets: [],
    taken: [],
    cameFrom: [],
    cameBy: [],
    known: new Map(),
    moves: new Map(),
    stepsLeft: Math.min(mostSteps, nodes * stepsPerNode),
  };
}

/** The node where a player then stands. */
export function arrive(search: Search, stop: number, state: State, from: number, by: number): number {
  search.stepsLeft -= state.length + 1;
  const known = knownAt(search, stop);
  const key = keyOf(search.ground.layouts(stop), state);
  const found = known.get(key);
  if (found !== undefined) return found;
  const here = movesAt(search, stop);
  const { stuck, tests } = here;
  search.stepsLeft -= tests + 4 * state.length;
  const possible = possibleIn(here, state);
  const goesOn = possible.length === 0 && stuck !== undefined;
  const node = goesOn
    ? arrive(search, stuck.to, stuck.after(state), from, by)
    : stand(search, stop, state, possible, from, by);
  known.set(key, node);
  return node;
}

// A number holds a bit for each.
const mostShared = 30;

/** What is possible in a state. A search keeps a list per node: nodes of a scene where the same is possible share theirs. */
function possibleIn({ moves, shared }: Moves, state: State): readonly Move[] {
  if (moves.length > mostShared) return moves.filter(({ possible }) => possible(state));
  let which = 0;
  for (const { possible } of moves) which = 2 * which + (possible(state) ? 1 : 0);
  const list = shared.get(which) ?? moves.filter(({ possible }) => possible(state));
  shared.set(which, list);
  return list;
}

function stand(search: Search, stop: number, state: State, offers: readonly Move[], from: number, by: number): number {
  search.stops.push(stop);
  search.states.push(state);
  search.offers.push(offers);
  search.cameFrom.push(from);
  search.cameBy.push(by);
  return search.stops.length - 1;
}

function knownAt({ known }: Search, stop: number): Map<number | string, number> {
  const found = known.get(stop) ?? new Map<number | string, number>();
  known.set(stop, found);
  return found;
}

function movesAt(search: Search, stop: number): Moves {
  const { ground, moves } = search;
  const known = moves.get(stop);
  if (known !== undefined) return known;
  const found = movesOf(ground, stop);
  search.stepsLeft -= stepsPerSlot * ground.layouts(stop).sizes.length;
  moves.set(stop, found);
  return found;
}
