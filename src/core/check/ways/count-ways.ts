import type { OrderedEdges } from './ordered-edges.ts';

/** How many ways lead from each node to an ending. */
export interface WaysCount {
  /** From the start. */
  readonly total: bigint;
  /** Whether all counts are small enough for a `number` to hold exactly. */
  readonly small: boolean;
  /** Whether none does. */
  readonly none: (node: number) => boolean;
  /** Which share of the ways from a node goes by one of the nodes that it leads to, to the precision of a `number`. */
  readonly share: (node: number, by: number) => number;
}

export function countWays(nodes: number, endings: readonly number[], edges: OrderedEdges): WaysCount {
  const few = countFew(nodes, endings, edges);
  const at = (node: number) => few[node] ?? 0;
  // Each node can be reached, so no node has more ways than the start.
  const small = at(0) <= Number.MAX_SAFE_INTEGER;
  const many = small ? [] : countMany(few, edges);
  const exactly = (node: number) => many[node] ?? BigInt(at(node));
  return {
    total: small ? BigInt(at(0)) : exactly(0),
    small,
    none: (node) => at(node) === 0,
    share: at(0) < Infinity ? (node, by) => at(by) / at(node) : (node, by) => ratio(exactly(by), exactly(node)),
  };
}

function countFew(nodes: number, endings: readonly number[], { sources, targets }: OrderedEdges) {
  const ways = new Float64Array(nodes);
  for (const node of endings) ways[node] = 1;
  for (let edge = 0; edge < sources.length; edge++) {
    const source = sources[edge] ?? 0;
    ways[source] = (ways[source] ?? 0) + (ways[targets[edge] ?? 0] ?? 0);
  }
  return ways;
}

/** Of the nodes whose count in `few` is no longer exact; nothing of the others. */
function countMany(few: Float64Array, { sources, targets }: OrderedEdges) {
  const ways: (bigint | undefined)[] = new Array(few.length);
  for (let edge = 0; edge < sources.length; edge++) {
    const source = sources[edge] ?? 0;
    if ((few[source] ?? 0) <= Number.MAX_SAFE_INTEGER) continue;
    const target = targets[edge] ?? 0;
    ways[source] = (ways[source] ?? 0n) + (ways[target] ?? BigInt(few[target] ?? 0));
  }
  return ways;
}

/** Of what no `number` can hold. */
function ratio(part: bigint, whole: bigint): number {
  const surplus = BigInt(Math.max(0, whole.toString(16).length * 4 - 1000));
  return Number(part >> surplus) / Number(whole >> surplus);
}
