import { sceneAt } from '../ways/role-story.ts';
import { wayTo } from '../ways/way-to.ts';
import type { Draft } from './draft.ts';
import type { RoleFacts } from './role-facts.ts';
import { texts } from './texts.ts';

/** Scenes where a player can stand without an option. */
export function findDeadEnds({ story, graph }: RoleFacts): readonly Draft[] {
  const found = new Map<number, number>();
  for (const [node, offers] of graph.offers.entries()) {
    const stop = graph.stops[node] ?? 0;
    if (offers.length === 0 && !found.has(stop)) found.set(stop, node);
  }
  return [...found].flatMap(([stop, node]) => {
    const scene = sceneAt(story, stop)?.scene;
    if (scene === undefined) return [];
    const way = wayTo(graph, node);
    return [{ code: 'doodlopend', at: scene, text: texts.deadEnd(scene.id), way, roles: [story.role] } as const];
  });
}
