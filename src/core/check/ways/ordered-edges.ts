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
  const edges = {
    sources: new Int32Array(targets.length),
    targets: new Int32Array(targets.length),
    options: new Int32Array(targets.length),
  };
  let length = 0;
  for (const node of order) {
    for (let edge = first[node] ?? 0; edge < (first[node + 1] ?? 0); edge++) {
      const target = targets[edge] ?? 0;
      if (!counts(target)) continue;
      edges.sources[length] = node;
      edges.targets[length] = target;
      edges.options[length++] = taken[edge] ?? 0;
    }
  }
  return {
    sources: edges.sources.subarray(0, length),
    targets: edges.targets.subarray(0, length),
    options: edges.options.subarray(0, length),
  };
}
