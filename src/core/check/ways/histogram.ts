import type { AllWays } from './all-ways.ts';
import type { Extremes } from './extremes.ts';
import type { Measure } from './measures.ts';

/**
 * How many ways have each sum of a measure, from the least sum to the most. Backwards: the ways of a node are those of
 * the nodes that it leads to, each moved up by what the option adds.
 */
export function histogramOf(ways: AllWays, measure: Measure, extremes: Extremes, room: CountsRoom): readonly bigint[] {
  return ways.count.small ? histogramOfFew(ways, measure, extremes, room) : histogramOfMany(ways, measure, extremes);
}

/** Room for the counts of one measure, to be used again for the next: millions of them, where a story is large. */
export interface CountsRoom {
  readonly starts: Int32Array;
  counts: Float64Array;
}

export function roomForCounts(nodes: number): CountsRoom {
  return { starts: new Int32Array(nodes + 1), counts: new Float64Array(0) };
}

/** The counts of all nodes stand behind each other in one list. */
function histogramOfFew({ edges, endings }: AllWays, measure: Measure, extremes: Extremes, room: CountsRoom) {
  const { least } = extremes;
  const { starts } = room;
  const counts = emptyCounts(room, layOut(starts, extremes));
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

/** Where the counts of each node begin: a place for every sum from its least to its most. Gives how many places. */
function layOut(starts: Int32Array, { least, most }: Extremes): number {
  let end = 0;
  for (let node = 0; node < least.length; node++) {
    // Where there is no way, the least is more than the most.
    end += Math.max(0, (most[node] ?? 0) - (least[node] ?? 0) + 1);
    starts[node + 1] = end;
  }
  return end;
}

function emptyCounts(room: CountsRoom, places: number): Float64Array {
  if (room.counts.length < places) room.counts = new Float64Array(places);
  return room.counts.fill(0, 0, places);
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
