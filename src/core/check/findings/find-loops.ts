import { loopFrom, mayEnd } from '../ways/loops.ts';
import { sceneAt } from '../ways/role-story.ts';
import { partsOf } from '../ways/strong-components.ts';
import { wayTo } from '../ways/way-to.ts';
import type { Draft } from './draft.ts';
import type { RoleFacts } from './role-facts.ts';
import { texts } from './texts.ts';

/**
 * Loops that nothing bounds: traps, from which no ending can be reached, and those that one can leave. Of loops through
 * the same scenes only the nearest is told.
 */
export function findLoops({ story, graph, components }: RoleFacts): readonly Draft[] {
  const ends = mayEnd(graph, components);
  const told = new Set<string>();
  const entries = [...partsOf(components)]
    .map((part) => part.reduce((nearest, node) => Math.min(nearest, node)))
    .sort((one, other) => one - other);
  return entries.flatMap((entry) => {
    const loop = loopFrom(graph, components, entry);
    const scene = sceneAt(story, graph.stops[entry] ?? -1)?.scene;
    if (loop === undefined || scene === undefined) return [];
    const code = ends[entry] ? 'eindeloze-lus' : 'val';
    if (told.has(`${code} ${scene.id}`)) return [];
    for (const { source } of loop) told.add(`${code} ${story.scenes[graph.stops[source] ?? -1]?.scene.id}`);
    const options = loop.flatMap(({ option }) => story.options[option] ?? []);
    const ids = options.map(({ id }) => id);
    const draft: Draft = {
      code,
      at: scene,
      text: code === 'val' ? texts.trap(scene.id, ids) : texts.endlessLoop(scene.id, ids),
      related: options.slice(0, 5).map((option) => ({ at: option, text: texts.loopOption })),
      way: wayTo(graph, entry),
      roles: [story.role],
    };
    return [draft];
  });
}
