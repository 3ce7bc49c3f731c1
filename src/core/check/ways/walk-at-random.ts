import { layoutsOf } from './layout.ts';
import { liveVariables } from './live-variables.ts';
import { type Ground, type Moves, movesOf, startState } from './moves.ts';
import { holdsIn, type Question } from './question.ts';
import type { RoleStory } from './role-story.ts';

const walks = 300;
const mostStops = 300;
// Of values carried on, so that a hostile story with thousands of variables takes no longer than another.
const mostSteps = 3_000_000;

/**
 * Which of some questions are answered yes by players who pick at random from what is possible, always the same ones.
 * What they meet can be; of what they do not meet nothing is known. Where a search would have to meet every combination,
 * they find in a moment what most texts wait for.
 */
export function metAtRandom(story: RoleStory, questions: readonly Question[]): ReadonlySet<Question> {
  const reads = questions.flatMap(({ stop, conditions }) => conditions.map((condition) => ({ stop, condition })));
  const liveness = liveVariables(story, reads);
  const ground: Ground = { story, liveness, layouts: layoutsOf(story, liveness), carries: new Map() };
  const open = new Map<number, Asked[]>();
  for (const question of questions) {
    const asked = { question, holds: holdsIn(story, ground.layouts(question.stop), question) };
    open.set(question.stop, [...(open.get(question.stop) ?? []), asked]);
  }
  const walking: Walking = {
    ground,
    open,
    met: new Set(),
    moves: new Map(),
    chance: chanceFrom(1),
    stepsLeft: mostSteps,
  };
  for (let walk = 0; walk < walks && open.size > 0 && walking.stepsLeft > 0; walk++) goForAWalk(walking);
  return walking.met;
}

interface Asked {
  readonly question: Question;
  readonly holds: ReturnType<typeof holdsIn>;
}

interface Walking {
  readonly ground: Ground;
  /** Per stop, what is still asked there. */
  readonly open: Map<number, Asked[]>;
  readonly met: Set<Question>;
  readonly moves: Map<number, Moves>;
  readonly chance: (most: number) => number;
  stepsLeft: number;
}

function goForAWalk(walking: Walking) {
  const { ground, chance } = walking;
  let stop = ground.story.start;
  let state = startState(ground);
  for (let stops = 0; stops < mostStops && walking.stepsLeft > 0; stops++) {
    walking.stepsLeft -= state.length + 1;
    const { moves, stuck } = movesAt(walking, stop);
    const possible = moves.filter((move) => move.possible(state));
    const next = possible[chance(possible.length)] ?? stuck;
    // Who is stuck is somewhere else already.
    if (possible.length > 0 || stuck === undefined) answerHere(walking, stop, state);
    if (next === undefined) return;
    state = next.after(state);
    stop = next.to;
  }
}

function answerHere({ open, met }: Walking, stop: number, state: readonly number[]) {
  const asked = open.get(stop);
  if (asked === undefined) return;
  const left = asked.filter(({ question, holds }) => {
    const found = holds(state);
    if (found) met.add(question);
    return !found;
  });
  if (left.length > 0) open.set(stop, left);
  else open.delete(stop);
}

function movesAt({ ground, moves }: Walking, stop: number): Moves {
  const known = moves.get(stop);
  if (known !== undefined) return known;
  const found = movesOf(ground, stop);
  moves.set(stop, found);
  return found;
}

/** A fixed sequence of whole numbers from 0 up to `most` (not included). */
function chanceFrom(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return most === 0 ? 0 : state % most;
  };
}
