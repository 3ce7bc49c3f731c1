import { type Condition, type Ending, namesIn, type Variant } from '../../scenario/index.ts';
import type { Range } from './analysis.ts';
import { foldRole, isAlways, isNever } from './fold-role.ts';
import { isUnchanged, type State } from './layout.ts';
import { endingAt, type RoleStory, sceneAt, variableNumber } from './role-story.ts';
import type { WaysGraph } from './search-ways.ts';
import { tellingValues, valueTest } from './telling-values.ts';

/**
 * The least and the most words that are read at a node: the lines of a scene, or the texts of an ending. Where lines ask
 * for what the node does not know, over all that it can be.
 */
export function wordsAtNodes(graph: WaysGraph): (node: number) => Range {
  const perStop = new Map<number, (state: State) => Range>();
  return (node) => {
    const stop = graph.stops[node] ?? 0;
    const words = perStop.get(stop) ?? wordsAtStop(graph, stop);
    perStop.set(stop, words);
    return words(graph.states[node] ?? []);
  };
}

export function wordsIn(text: string): number {
  let words = 0;
  for (const word = /\S+/g; word.test(text); ) words++;
  return words;
}

function wordsAtStop(graph: WaysGraph, stop: number): (state: State) => Range {
  const { story } = graph;
  const ending = endingAt(story, stop);
  if (ending !== undefined) {
    const range = wordsOfEnding(story, ending);
    return () => range;
  }
  const lines = (sceneAt(story, stop)?.scene.lines ?? []).map(({ text, when }) => ({
    words: wordsIn(text),
    when: foldRole(when, story.role),
  }));
  const fixed = lines.filter(({ when }) => isAlways(when)).reduce((sum, { words }) => sum + words, 0);
  const groups = groupsOf(lines.filter(({ when }) => !isAlways(when) && !isNever(when)));
  const ranges = groups.map((group) => wordsOfGroup(graph, stop, group));
  const always: Range = [fixed, fixed];
  return (state) => ranges.reduce((sum, range) => added(sum, range(state)), always);
}

interface Conditional {
  readonly words: number;
  readonly when: Condition;
}

/** Lines that look at a common variable belong together: what one of them needs may rule out another. */
function groupsOf(lines: readonly Conditional[]): readonly (readonly Conditional[])[] {
  let groups: { readonly names: ReadonlySet<string>; readonly lines: readonly Conditional[] }[] = [];
  for (const line of lines) {
    const names = new Set(namesIn(line.when));
    const joined = groups.filter((group) => [...names].some((name) => group.names.has(name)));
    groups = [
      ...groups.filter((group) => !joined.includes(group)),
      {
        names: new Set([...names, ...joined.flatMap((group) => [...group.names])]),
        lines: [...joined.flatMap((group) => group.lines), line],
      },
    ];
  }
  return groups.map((group) => group.lines);
}

// Beyond this the words of all lines are the most, and none the least.
const mostCombinations = 4096;

function wordsOfGroup({ story, layouts }: WaysGraph, stop: number, lines: readonly Conditional[]) {
  const names = [...new Set(lines.flatMap(({ when }) => namesIn(when)))];
  const numbers = names.map((name) => variableNumber(story, name));
  const layout = layouts(stop);
  // A node may know no more of the clock than that it is late enough.
  const slots = numbers.map((number) => (number === story.clock ? undefined : layout.slotOf.get(number)));
  const values = numbers.map((number) =>
    isUnchanged(layout, number)
      ? [story.variables[number]?.start ?? 0]
      : tellingValues(
          story,
          number,
          lines.map(({ when }) => when),
        ),
  );
  const tests = lines.map(({ words, when }) => ({ words, holds: valueTest(story, numbers, when) }));
  const known = new Map<string, Range>();
  return (state: State): Range => {
    const given = slots.map((slot) => (slot === undefined ? undefined : state[slot]));
    const key = given.join();
    const range =
      known.get(key) ??
      extremesOver(
        given.map((value, index) => (value === undefined ? (values[index] ?? []) : [value])),
        tests,
      );
    known.set(key, range);
    return range;
  };
}

interface Tested {
  readonly words: number;
  readonly holds: (values: readonly number[]) => boolean;
}

function extremesOver(choices: readonly (readonly number[])[], lines: readonly Tested[]): Range {
  const all = lines.reduce((sum, { words }) => sum + words, 0);
  if (choices.reduce((product, { length }) => product * length, 1) > mostCombinations) return [0, all];
  const combinations = choices.reduce<readonly (readonly number[])[]>(
    (begun, values) => begun.flatMap((combination) => values.map((value) => [...combination, value])),
    [[]],
  );
  const sums = combinations.map((values) =>
    lines.filter(({ holds }) => holds(values)).reduce((sum, { words }) => sum + words, 0),
  );
  return [Math.min(...sums), Math.max(...sums)];
}

function wordsOfEnding({ role }: RoleStory, { title, text, afterwards }: Ending): Range {
  const titled = wordsIn(title);
  return [text, ...afterwards.map((each) => each.text)]
    .map((variants) => wordsOfFirst(variants.map((each) => ({ ...each, when: foldRole(each.when, role) }))))
    .reduce(added, [titled, titled]);
}

/** Of texts of which the first that holds is shown; none where none holds. */
function wordsOfFirst(variants: readonly (Variant & { readonly when: Condition })[]): Range {
  const last = variants.findIndex(({ when }) => isAlways(when));
  const shown = last < 0 ? variants : variants.slice(0, last + 1);
  const counts = shown.filter(({ when }) => !isNever(when)).map(({ text }) => wordsIn(text));
  return [Math.min(...(last < 0 ? [0] : []), ...counts), Math.max(0, ...counts)];
}

function added([least, most]: Range, [moreLeast, moreMost]: Range): Range {
  return [least + moreLeast, most + moreMost];
}
