import { isAlways } from './fold-role.ts';
import type { RoleScene, RoleStory } from './role-story.ts';
import type { Edges } from './strong-components.ts';

/** Whether it can be that no option of a scene is possible, as far as its conditions tell by themselves. */
export function mayBeStuck({ options }: RoleScene): boolean {
  return !options.some(({ requirement }) => isAlways(requirement));
}

/** The stops that one can go to from each. */
export function stopEdges({ scenes, endings }: RoleStory): Edges {
  const first = [0];
  const targets: number[] = [];
  for (const scene of scenes) {
    targets.push(...new Set(scene.options.map(({ to }) => to)));
    if (scene.whenStuck !== undefined && mayBeStuck(scene)) targets.push(scene.whenStuck);
    first.push(targets.length);
  }
  return { first: [...first, ...endings.map(() => targets.length)], targets };
}
