import { countWays, type WaysCount } from './count-ways.ts';
import { type OrderedEdges, orderEdges } from './ordered-edges.ts';
import type { WaysGraph } from './search-ways.ts';

/** A graph without a loop, with what all sums over its ways need. */
export interface AllWays {
  readonly graph: WaysGraph;
  /** The edges that ways to an ending go by. */
  readonly edges: OrderedEdges;
  readonly count: WaysCount;
  /** The nodes where ways end: one an ending that is reached. */
  readonly endings: readonly number[];
}

/** `order`: all nodes, each after those that it leads to. */
export function allWays(graph: WaysGraph, order: readonly number[]): AllWays {
  const endings = order.filter((node) => (graph.stops[node] ?? 0) >= graph.story.scenes.length);
  const count = countWays(graph.stops.length, endings, orderEdges(graph, order));
  return { graph, count, endings, edges: orderEdges(graph, order, (node) => !count.none(node)) };
}
