import { countWays, type WaysCount } from './count-ways.ts';
import { type OrderedEdges, orderEdges } from './ordered-edges.ts';
import type { WaysGraph } from './search-ways.ts';

/** A graph without a loop, with what all sums over its ways need. */
export interface AllWays {
  readonly graph: WaysGraph;
  /** The edges that ways to an ending go by. */
  readonly edges: OrderedEdges;
  readonly count: WaysCount;
}

/** `order`: all nodes, each after those that it leads to. */
export function allWays(graph: WaysGraph, order: readonly number[]): AllWays {
  const all = orderEdges(graph, order);
  const count = countWays(graph, all);
  return { graph, count, edges: orderEdges(graph, order, (node) => !count.none(node)) };
}
