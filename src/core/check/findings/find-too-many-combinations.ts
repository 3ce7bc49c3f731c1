import type { Draft } from './draft.ts';
import type { RoleFacts } from './role-facts.ts';
import { texts } from './texts.ts';

/** A story whose ways are too many to search, with what makes it so. `most`: the cap that was passed. */
export function findTooManyCombinations(facts: RoleFacts, most: number): readonly Draft[] {
  const { story, graph } = facts;
  if (graph.complete) return [];
  const text = texts.tooManyCombinations(most, widest(facts).slice(0, 3));
  return [{ code: 'te-veel-combinaties', at: story.scenario, text, roles: [story.role] }];
}

/** What takes the most values in the situations that were met, the widest first; all that is `once` together. */
function widest({ story, graph }: RoleFacts): readonly string[] {
  const seen = new Map<number, Set<number>>();
  for (const [node, state] of graph.states.entries()) {
    const variables = graph.layouts(graph.stops[node] ?? 0).variables;
    for (const [slot, number] of variables.entries()) {
      const values = seen.get(number) ?? new Set();
      seen.set(number, values.add(state[slot] ?? 0));
    }
  }
  const declared = new Set([...story.scenario.variables.map(({ id }) => id), story.scenario.clock?.name]);
  const named = [...seen].map(([number, values]) => ({
    name: story.variables[number]?.name ?? '',
    count: values.size,
  }));
  const variables = named.filter(({ name }) => declared.has(name));
  const once = named.filter(({ name, count }) => !declared.has(name) && count > 1).length;
  return [
    ...variables.map(({ name, count }) => ({ text: texts.values(name, count), width: Math.log2(count) })),
    ...(once > 0 ? [{ text: texts.onceOptions(once), width: once }] : []),
  ]
    .sort((one, other) => other.width - one.width)
    .map(({ text }) => text);
}
