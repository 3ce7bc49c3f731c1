import type { RoleStory } from './role-story.ts';
import type { Edges } from './strong-components.ts';

/** The stops that one can go to from each. */
export function stopEdges({ scenes, endings }: RoleStory): Edges {
  const first = [0];
  const targets: number[] = [];
  for (const scene of scenes) {
    targets.push(...new Set(scene.options.map(({ to }) => to)));
    if (scene.whenStuck !== undefined) targets.push(scene.whenStuck);
    first.push(targets.length);
  }
  return { first: [...first, ...endings.map(() => targets.length)], targets };
}
