import type { AllWays } from './all-ways.ts';
import type { Extremes } from './extremes.ts';
import type { Measure } from './measures.ts';

/**
 * How many ways have each sum of a measure, from the least sum to the most. Backwards: the ways of a node are those of
 * the nodes that it leads to, each moved up by what the option adds.
 */
export function histogramOf(ways: AllWays, measure: Measure, extremes: Extremes): readonly bigint[] {
  return ways.count.small ? histogramOfFew(ways, measure, extremes) : histogramOfMany(ways, measure, extremes);
}

/** The counts of all nodes stand behind each other in one list. */
function histogramOfFew(ways: AllWays, measure: Measure, extremes: Extremes) {
  const { edges, endings } = ways;
  const { least } = extremes;
  const starts = startsOf(ways, extremes);
  const counts = new Float64Array(starts.at(-1) ?? 0);
  for (const node of endings) counts[starts[node] ?? 0] = 1;
  const { sources, targets, options } = edges;
  for (let edge = 0; edge < sources.length; edge++) {
    const source = sources[edge] ?? 0;
    const target = targets[edge] ?? 0;
    const up = (least[target] ?? 0) + (measure[options[edge] ?? 0] ?? 0) - (least[source] ?? 0);
    addUp(counts, starts[target] ?? 0, starts[target + 1] ?? 0, (starts[source] ?? 0) + up);
  }
  return [...counts.subarray(0, starts[1])].map(BigInt);
}

/** Where the counts of each node begin: a place for every sum from its least to its most. */
function startsOf({ graph }: AllWays, { least, most }: Extremes): Int32Array {
  const starts = new Int32Array(graph.stops.length + 1);
  for (let node = 0; node < graph.stops.length; node++) {
    // Where there is no way, the least is more than the most.
    const size = (most[node] ?? 0) - (least[node] ?? 0) + 1;
    starts[node + 1] = (starts[node] ?? 0) + Math.max(0, size);
  }
  return starts;
}

function addUp(counts: Float64Array, from: number, end: number, to: number) {
  for (let place = from; place < end; place++) {
    const sum = to + place - from;
    counts[sum] = (counts[sum] ?? 0) + (counts[place] ?? 0);
  }
}

/** The counts of a node stand in one number, as its digits in a base that no count reaches; moving up is a shift. */
function histogramOfMany({ graph, edges, endings, count }: AllWays, measure: Measure, { least, most }: Extremes) {
  const width = count.total.toString(2).length;
  const digits = new Array<bigint>(graph.stops.length).fill(0n);
  for (const node of endings) digits[node] = 1n;
  const { sources, targets, options } = edges;
  for (let edge = 0; edge < sources.length; edge++) {
    const source = sources[edge] ?? 0;
    const target = targets[edge] ?? 0;
    const up = (least[target] ?? 0) + (measure[options[edge] ?? 0] ?? 0) - (least[source] ?? 0);
    digits[source] = (digits[source] ?? 0n) + ((digits[target] ?? 0n) << BigInt(up * width));
  }
  const all = digits[0] ?? 0n;
  const sums = (most[0] ?? 0) - (least[0] ?? 0) + 1;
  return Array.from({ length: sums }, (_, sum) => BigInt.asUintN(width, all >> BigInt(sum * width)));
}
