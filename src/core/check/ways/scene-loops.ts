import type { RoleStory } from './role-story.ts';
import { stopEdges } from './stop-edges.ts';
import { partsOf, strongComponents } from './strong-components.ts';

/** The numbers of the options in scenes to which one can come back, such as a hub and its small scenes. */
export function optionsInLoops(story: RoleStory): ReadonlySet<number> {
  const edges = stopEdges(story);
  const inLoops = [...partsOf(strongComponents(edges))]
    .filter(([stop = 0, ...more]) => more.length > 0 || targetsOf(edges, stop).includes(stop))
    .flat();
  return new Set(inLoops.flatMap((stop) => story.scenes[stop]?.options ?? []).map(({ number }) => number));
}

function targetsOf({ first, targets }: ReturnType<typeof stopEdges>, stop: number): readonly number[] {
  return targets.slice(first[stop], first[stop + 1]);
}
