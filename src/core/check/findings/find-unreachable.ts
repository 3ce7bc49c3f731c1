import type { Draft } from './draft.ts';
import type { RoleFacts } from './role-facts.ts';
import { texts } from './texts.ts';

/** Scenes and endings where no player can come to stand, in any role. */
export function findUnreachable(roles: readonly RoleFacts[]): readonly Draft[] {
  const [first] = roles;
  if (first === undefined || !roles.every(({ graph }) => graph.complete)) return [];
  const { scenes, endings } = first.story;
  const isReached = (stop: number) => roles.some(({ reached }) => reached.has(stop));
  return [
    ...scenes
      .filter((_, stop) => !isReached(stop))
      .map(({ scene }) => ({ code: 'onbereikbare-scene', at: scene, text: texts.unreachableScene(scene.id) }) as const),
    ...endings
      .filter((_, index) => !isReached(scenes.length + index))
      .map((ending) => ({ code: 'onbereikbaar-einde', at: ending, text: texts.unreachableEnding(ending.id) }) as const),
  ];
}
