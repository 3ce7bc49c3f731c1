import type { AllWays } from './all-ways.ts';
import type { Shares } from './analysis.ts';
import { type OrderedEdges, orderEdges } from './ordered-edges.ts';
import type { WaysGraph } from './search-ways.ts';

/** Per ending and per option, in the order of the file. */
export interface SharesOfAll {
  readonly endings: ReadonlyMap<string, Shares>;
  readonly options: ReadonlyMap<string, Shares>;
}

/**
 * Forwards from the start: over all ways an option is taken in the measure in which ways go on behind it, by a random
 * player as often as any other that is possible.
 */
export function shareWays({ graph, edges, count }: AllWays, order: readonly number[]): SharesOfAll {
  const { story, first } = graph;
  const ways = flow(graph, edges, count.share);
  const random = flow(graph, orderEdges(graph, order), (node) => 1 / ((first[node + 1] ?? 0) - (first[node] ?? 0)));
  const shares = (of: 'stops' | 'options', index: number) => ({
    ways: ways[of][index] ?? 0,
    random: random[of][index] ?? 0,
  });
  return {
    endings: new Map(story.endings.map(({ id }, index) => [id, shares('stops', story.scenes.length + index)])),
    options: new Map(story.options.map(({ id }, index) => [id, shares('options', index)])),
  };
}

/** How often each stop is met and each option taken, where `chance` is that of going on to a node once another is met. */
function flow(
  { story, stops }: WaysGraph,
  { sources, targets, options }: OrderedEdges,
  chance: (node: number, next: number) => number,
) {
  const met = new Float64Array(stops.length);
  const taken = new Float64Array(story.options.length);
  met[0] = 1;
  for (let edge = sources.length - 1; edge >= 0; edge--) {
    const source = sources[edge] ?? 0;
    const target = targets[edge] ?? 0;
    const option = options[edge] ?? 0;
    const share = (met[source] ?? 0) * chance(source, target);
    met[target] = (met[target] ?? 0) + share;
    taken[option] = (taken[option] ?? 0) + share;
  }
  const atStops = new Float64Array(story.scenes.length + story.endings.length);
  stops.forEach((stop, node) => {
    atStops[stop] = (atStops[stop] ?? 0) + (met[node] ?? 0);
  });
  return { stops: atStops, options: taken };
}
