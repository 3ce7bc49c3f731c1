import { namesIn } from './fold-role.ts';
import { isUnchanged } from './layout.ts';
import { liveVariables } from './live-variables.ts';
import { testIn } from './moves.ts';
import { highestTest } from './noticed-minutes.ts';
import type { Answer, Question } from './question.ts';
import { searchWays, type WaysGraph } from './search-ways.ts';
import { nodesByStop, wayTo } from './way-to.ts';

/** What all questions together may still cost. */
interface Budget {
  nodes: number;
}

/**
 * Answers questions about a graph. What its nodes know is read off; what a question asks besides is looked for in
 * searches that know that too. Questions are asked together while that stays small, since two searches cost more than one,
 * and apart where it does not, since what several texts look at multiplies.
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
  if (graph.complete) yield* searchFor(graph, grouped([...rest]), { nodes: mostNodes * 2 }, answers);
  for (const question of questions) if (!answers.has(question)) answers.set(question, { kind: 'unknown' });
  return answers;
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
  const nodes = nodesByStop(graph);
  for (const question of questions) {
    const found = (nodes.get(question.stop) ?? []).find(asks(graph, question));
    if (found !== undefined) answers.set(question, { kind: 'can', way: wayTo(graph, found) });
    else answers.set(question, { kind: graph.complete ? 'cannot' : 'unknown' });
  }
}

function asks({ story, layouts, states }: WaysGraph, { stop, conditions, most }: Question): (node: number) => boolean {
  const layout = layouts(stop);
  const tests = conditions.map((condition) => testIn(story, layout, condition));
  return (node) => {
    const state = states[node] ?? [];
    return tests.filter((test) => test(state)).length > most;
  };
}

type Group = readonly Question[];

/** By what they ask for. Those that ask for little come first, so that no other uses up what they may cost. */
function grouped(questions: readonly Question[]): readonly Group[] {
  const groups = new Map<string, { readonly names: readonly string[]; readonly questions: Question[] }>();
  for (const question of questions) {
    const names = [...new Set(question.conditions.flatMap(namesIn))].sort();
    const key = names.join();
    const group = groups.get(key) ?? { names, questions: [] };
    group.questions.push(question);
    groups.set(key, group);
  }
  return [...groups.entries()]
    .sort(([one, { names }], [other, { names: more }]) => names.length - more.length || (one < other ? -1 : 1))
    .map(([, { questions }]) => questions);
}

function* searchFor(
  graph: WaysGraph,
  groups: readonly Group[],
  budget: Budget,
  answers: Map<Question, Answer>,
): Generator<void> {
  if (groups.length === 0 || budget.nodes <= 0) return;
  const together = groups.flat();
  const nodes = groups.length === 1 ? budget.nodes : Math.min(budget.nodes, 4 * graph.stops.length + 1000);
  const found = searchWays(graph.story, liveVariables(graph.story, readsOf(together)), { nodes });
  budget.nodes -= found.stops.length;
  yield;
  if (found.complete || groups.length === 1) readOff(found, together, answers);
  else {
    const half = Math.ceil(groups.length / 2);
    yield* searchFor(graph, groups.slice(0, half), budget, answers);
    yield* searchFor(graph, groups.slice(half), budget, answers);
  }
}

function readsOf(questions: readonly Question[]): Parameters<typeof liveVariables>[1] {
  return questions.flatMap(({ stop, conditions }) => conditions.map((condition) => ({ stop, condition })));
}
