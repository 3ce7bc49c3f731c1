import { namesIn } from '../../scenario/index.ts';
import { isUnchanged } from './layout.ts';
import { liveVariables } from './live-variables.ts';
import { highestTest } from './noticed-minutes.ts';
import { type Answer, holdsIn, type Question } from './question.ts';
import { searchWays, type WaysGraph } from './search-ways.ts';
import { metAtRandom } from './walk-at-random.ts';
import { nodesByStop, wayTo } from './way-to.ts';

/**
 * Answers questions about a graph. What its nodes know is read off. Most of what else can be, some players who pick at
 * random meet; the rest is looked for in searches that know it. Questions are asked together while that stays small, since
 * two searches cost more than one, and apart where it does not, since what several texts look at multiplies. What is large
 * by itself is put off, so that it does not use up what the others may cost.
 */
export function* answerQuestions(
  graph: WaysGraph,
  questions: readonly Question[],
  mostNodes: number,
): Generator<void, ReadonlyMap<Question, Answer>> {
  const answers = new Map<Question, Answer>();
  const rest = new Set(questions.filter((question) => !knows(graph, question)));
  const known = questions.filter((question) => !rest.has(question));
  readOff(graph, known, answers);
  const quick = [...rest].filter(({ shortest }) => !shortest);
  if (quick.length > 0) yield;
  for (const question of metAtRandom(graph.story, quick)) answers.set(question, { kind: 'can', way: [] });
  if (graph.complete) {
    const asking: Asking = { graph, answers, putOff: [], nodesLeft: Math.min(mostNodes, mostForQuestions) };
    yield* askTogether(asking, grouped([...rest]));
    for (const group of asking.putOff) yield* ask(asking, group, asking.nodesLeft);
  }
  for (const question of questions) if (!answers.has(question)) answers.set(question, { kind: 'unknown' });
  return answers;
}

// What is not found within about a second is left unknown.
const mostForQuestions = 125_000;

interface Asking {
  readonly graph: WaysGraph;
  readonly answers: Map<Question, Answer>;
  readonly putOff: Group[];
  /** How many nodes all further searches may meet. */
  nodesLeft: number;
}

function knows({ story, layouts }: WaysGraph, { stop, conditions }: Question): boolean {
  const layout = layouts(stop);
  const { slotOf, sizes } = layout;
  return conditions.every((condition) =>
    namesIn(condition).every((name) => {
      const number = story.variableOf.get(name) ?? -1;
      const slot = slotOf.get(number) ?? -1;
      return number === story.clock
        ? highestTest(story, condition) < (sizes[slot] ?? 1)
        : slot >= 0 || isUnchanged(layout, number);
    }),
  );
}

function readOff(graph: WaysGraph, questions: readonly Question[], answers: Map<Question, Answer>) {
  const { story, layouts, states } = graph;
  const nodes = nodesByStop(graph);
  for (const question of questions) {
    const holds = holdsIn(story, layouts(question.stop), question);
    const found = (nodes.get(question.stop) ?? []).find((node) => holds(states[node] ?? []));
    if (found !== undefined) answers.set(question, { kind: 'can', way: wayTo(graph, found) });
    else if (graph.complete) answers.set(question, { kind: 'cannot' });
  }
}

type Group = readonly Question[];

/** By what they ask for; groups that ask for nearly the same are neighbours. */
function grouped(questions: readonly Question[]): readonly Group[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const key = [...new Set(question.conditions.flatMap(namesIn))].sort().join();
    const group = groups.get(key) ?? [];
    group.push(question);
    groups.set(key, group);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, group]) => group);
}

function* askTogether(asking: Asking, wanted: readonly Group[]): Generator<void> {
  const groups = wanted
    .map((group) => group.filter((question) => !asking.answers.has(question)))
    .filter(({ length }) => length > 0);
  if (groups.length === 0) return;
  const nodes = asking.graph.stops.length;
  const small = 4 * nodes + 1000;
  // What knows more is no smaller.
  if (nodes > asking.nodesLeft) return;
  const answered = yield* ask(asking, groups.flat(), Math.min(small, asking.nodesLeft));
  if (answered) return;
  if (groups.length === 1) asking.putOff.push(...groups);
  else {
    const half = Math.ceil(groups.length / 2);
    yield* askTogether(asking, groups.slice(0, half));
    yield* askTogether(asking, groups.slice(half));
  }
}

/** Whether the search came to its end; where it did not, what it met still answers some. */
function* ask(asking: Asking, questions: Group, nodes: number): Generator<void, boolean> {
  const { story } = asking.graph;
  const reads = questions.flatMap(({ stop, conditions }) => conditions.map((condition) => ({ stop, condition })));
  if (nodes <= 0) return false;
  const found = searchWays(story, liveVariables(story, reads), { nodes });
  asking.nodesLeft -= found.stops.length;
  yield;
  readOff(found, questions, asking.answers);
  return found.complete;
}
