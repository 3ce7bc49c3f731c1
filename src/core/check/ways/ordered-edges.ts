import type { WaysGraph } from './search-ways.ts';

/** Edges by their nodes and option, each after those that go on from where it leads. */
export interface OrderedEdges {
  readonly sources: Int32Array;
  readonly targets: Int32Array;
  readonly options: Int32Array;
}

/** `order`: all nodes, each after those that it leads to. `counts`: whether edges that lead to a node are wanted. */
export function orderEdges(
  { first, targets, taken }: WaysGraph,
  order: readonly number[],
  counts: (node: number) => boolean = () => true,
): OrderedEdges {
  const edges: { sources: number[]; targets: number[]; options: number[] } = { sources: [], targets: [], options: [] };
  for (const node of order) {
    for (let edge = first[node] ?? 0; edge < (first[node + 1] ?? 0); edge++) {
      const target = targets[edge] ?? 0;
      if (!counts(target)) continue;
      edges.sources.push(node);
      edges.targets.push(target);
      edges.options.push(taken[edge] ?? 0);
    }
  }
  return {
    sources: Int32Array.from(edges.sources),
    targets: Int32Array.from(edges.targets),
    options: Int32Array.from(edges.options),
  };
}
