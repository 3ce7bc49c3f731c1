import type { Draft } from './draft.ts';
import type { RoleFacts } from './role-facts.ts';
import { texts } from './texts.ts';

/** Options that no player can ever take, in scenes that are played. */
export function findImpossibleOptions(roles: readonly RoleFacts[]): readonly Draft[] {
  if (!roles.every(({ graph }) => graph.complete)) return [];
  const taken = new Set(
    roles.flatMap(({ graph, story }) => [...new Set(graph.taken)].map((number) => story.options[number])),
  );
  const scenes = (roles[0]?.story.scenes ?? []).filter((_, stop) => roles.some(({ reached }) => reached.has(stop)));
  return scenes
    .flatMap(({ scene }) => scene.options)
    .filter((option) => !taken.has(option))
    .map((option) => ({ code: 'onmogelijke-optie', at: option, text: texts.impossibleOption(option.id) }));
}
