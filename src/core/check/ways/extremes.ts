import type { AllWays } from './all-ways.ts';
import type { Range } from './analysis.ts';
import type { Measure } from './measures.ts';

/** The least and the most of a measure from each node to an ending, for nodes that ways go by. */
export interface Extremes {
  readonly least: Int32Array;
  readonly most: Int32Array;
}

// More than any way adds up to, and less than an overflow.
const unmet = 2 ** 30;

/** Room for the extremes of one measure, to be used again for the next. */
export function roomForExtremes(nodes: number): Extremes {
  return { least: new Int32Array(nodes), most: new Int32Array(nodes) };
}

/** `room`: where they are written. */
export function extremesOf({ edges, endings }: AllWays, measure: Measure, room: Extremes): Extremes {
  const { least, most } = room;
  least.fill(unmet);
  most.fill(-unmet);
  for (const node of endings) least[node] = most[node] = 0;
  const { sources, targets, options } = edges;
  for (let edge = 0; edge < sources.length; edge++) {
    const source = sources[edge] ?? 0;
    const target = targets[edge] ?? 0;
    const added = measure[options[edge] ?? 0] ?? 0;
    least[source] = Math.min(least[source] ?? 0, added + (least[target] ?? 0));
    most[source] = Math.max(most[source] ?? 0, added + (most[target] ?? 0));
  }
  return room;
}

/** The least and the most over all ways. */
export function rangeOf(ways: AllWays, measure: Measure, room: Extremes): Range {
  const { least, most } = extremesOf(ways, measure, room);
  return [least[0] ?? 0, most[0] ?? 0];
}

/** The same where what is met adds to the sum too: `atNode` gives the least and the most that a node does. */
export function rangeWithNodes(ways: AllWays, measure: Measure, atNode: (node: number) => Range): Range {
  const { graph, edges, endings } = ways;
  const { least, most } = roomForExtremes(graph.stops.length);
  least.fill(unmet);
  most.fill(-unmet);
  for (const node of endings) [least[node], most[node]] = atNode(node);
  const { sources, targets, options } = edges;
  let here = -1;
  let [hereLeast, hereMost] = [0, 0];
  for (let edge = 0; edge < sources.length; edge++) {
    const source = sources[edge] ?? 0;
    const target = targets[edge] ?? 0;
    const added = measure[options[edge] ?? 0] ?? 0;
    if (source !== here) [hereLeast, hereMost] = atNode(source);
    here = source;
    least[source] = Math.min(least[source] ?? 0, hereLeast + added + (least[target] ?? 0));
    most[source] = Math.max(most[source] ?? 0, hereMost + added + (most[target] ?? 0));
  }
  return [least[0] ?? 0, most[0] ?? 0];
}
