import { sceneAt } from '../ways/role-story.ts';
import { wayTo } from '../ways/way-to.ts';
import type { Draft } from './draft.ts';
import { mostLines, type RoleFacts } from './role-facts.ts';
import { texts } from './texts.ts';

const mostOptions = 6;

/** Scenes where more options are possible at once than fit. */
export function findTooManyOptions({ story, graph }: RoleFacts): readonly Draft[] {
  const found = new Map<number, number>();
  for (const [node, offers] of graph.offers.entries()) {
    const stop = graph.stops[node] ?? 0;
    if (offers.length > mostOptions && !found.has(stop)) found.set(stop, node);
  }
  return [...found].flatMap(([stop, node]) => {
    const scene = sceneAt(story, stop)?.scene;
    if (scene === undefined) return [];
    const text = texts.tooManyOptions(scene.id, mostOptions);
    return [{ code: 'te-veel-opties', at: scene, text, way: wayTo(graph, node), roles: [story.role] } as const];
  });
}

/** Scenes where more lines are shown at once than one reads. */
export function findTooManyLines({ story, crowded, answerOf }: RoleFacts): readonly Draft[] {
  return [...crowded].flatMap(([scene, question]) => {
    const answer = answerOf(question);
    if (answer.kind !== 'can') return [];
    const text = texts.tooManyLines(scene.id, mostLines);
    return [{ code: 'te-veel-regels', at: scene, text, way: answer.way, roles: [story.role] } as const];
  });
}
