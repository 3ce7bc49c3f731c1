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
  // Each node can be reached, so no node has more ways than the start.
  if ((few[0] ?? 0) <= Number.MAX_SAFE_INTEGER) {
    const at = (node: number) => few[node] ?? 0;
    return {
      total: BigInt(at(0)),
      small: true,
      none: (node) => at(node) === 0,
      share: (node, by) => at(by) / at(node),
    };
  }
  const many = countMany(nodes, endings, edges);
  const at = (node: number) => many[node] ?? 0n;
  return { total: at(0), small: false, none: (node) => at(node) === 0n, share: (node, by) => ratio(at(by), at(node)) };
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

function countMany(nodes: number, endings: readonly number[], { sources, targets }: OrderedEdges) {
  const ways = new Array<bigint>(nodes).fill(0n);
  for (const node of endings) ways[node] = 1n;
  for (let edge = 0; edge < sources.length; edge++) {
    const source = sources[edge] ?? 0;
    ways[source] = (ways[source] ?? 0n) + (ways[targets[edge] ?? 0] ?? 0n);
  }
  return ways;
}

function ratio(part: bigint, whole: bigint): number {
  const surplus = BigInt(Math.max(0, whole.toString(16).length * 4 - 1000));
  return Number(part >> surplus) / Number(whole >> surplus);
}
