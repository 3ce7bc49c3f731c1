import type { WaysGraph } from './search-ways.ts';

/** The options of a shortest way from the start to a node. */
export function wayTo({ story, cameFrom, cameBy }: WaysGraph, node: number): readonly string[] {
  const way: string[] = [];
  for (let at = node; (cameFrom[at] ?? -1) >= 0; at = cameFrom[at] ?? -1) {
    const option = story.options[cameBy[at] ?? -1];
    if (option !== undefined) way.push(option.id);
  }
  return way.reverse();
}

/** Per stop, the nodes that stand there, the nearest first. */
export function nodesByStop({ stops }: WaysGraph): ReadonlyMap<number, readonly number[]> {
  const nodes = new Map<number, number[]>();
  for (const [node, stop] of stops.entries()) {
    const known = nodes.get(stop);
    if (known === undefined) nodes.set(stop, [node]);
    else known.push(node);
  }
  return nodes;
}
