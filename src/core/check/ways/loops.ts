import type { WaysGraph } from './search-ways.ts';
import { type Components, partsOf } from './strong-components.ts';

/** Per node, whether an ending can be reached from it, as far as is known: where the search gave up, it may be. */
export function mayEnd(graph: WaysGraph, components: Components): readonly boolean[] {
  const ends = new Array<boolean>(graph.stops.length).fill(false);
  for (const part of partsOf(components)) {
    if (part.some((node) => mayEndAt(graph, node, ends))) for (const node of part) ends[node] = true;
  }
  return ends;
}

function mayEndAt({ story, stops, offers, first, targets }: WaysGraph, node: number, ends: readonly boolean[]) {
  const edges = targets.slice(first[node], first[node + 1]);
  const unknown = edges.length < (offers[node]?.length ?? 0);
  return unknown || (stops[node] ?? 0) >= story.scenes.length || edges.some((target) => ends[target]);
}

interface Edge {
  readonly source: number;
  readonly option: number;
}

/** A shortest way from a node back to itself; undefined where there is none. */
export function loopFrom(
  { first, targets, taken }: WaysGraph,
  { of }: Components,
  node: number,
): readonly Edge[] | undefined {
  const cameFrom = new Map<number, Edge>();
  const queue = [node];
  for (const source of queue) {
    for (let edge = first[source] ?? 0; edge < (first[source + 1] ?? 0); edge++) {
      const target = targets[edge] ?? 0;
      if (of[target] !== of[node] || cameFrom.has(target)) continue;
      cameFrom.set(target, { source, option: taken[edge] ?? 0 });
      if (target === node) return backTo(node, cameFrom);
      queue.push(target);
    }
  }
  return undefined;
}

function backTo(node: number, cameFrom: ReadonlyMap<number, Edge>): readonly Edge[] {
  const loop: Edge[] = [];
  for (let edge = cameFrom.get(node); edge !== undefined; ) {
    loop.push(edge);
    edge = edge.source === node ? undefined : cameFrom.get(edge.source);
  }
  return loop.reverse();
}
