import type { Explored } from '../ways/explore.ts';
import type { RoleStory } from '../ways/role-story.ts';
import { stopEdges } from '../ways/stop-edges.ts';
import { partsOf, strongComponents } from '../ways/strong-components.ts';
import type { Draft } from './draft.ts';
import { texts } from './texts.ts';

const mostScenes = 30;
const mostDecisions = 8;
const mostWords = 1800;

/**
 * Too many scenes, decisions on one way, or words on the longest one. The scenes of a loop (a hub with its small scenes)
 * count as one, and its decisions not at all.
 */
export function findLongStory({ story, analysis }: Explored): readonly Draft[] {
  const scenes = countScenes(story);
  const words = analysis?.words[1] ?? 0;
  const decisions = analysis?.decisionsOutsideLoops[1] ?? 0;
  const found = [
    { subject: 'scenes', text: texts.tooLong.scenes(scenes, mostScenes), when: scenes > mostScenes },
    { subject: 'decisions', text: texts.tooLong.decisions(decisions, mostDecisions), when: decisions > mostDecisions },
    { subject: 'words', text: texts.tooLong.words(words, mostWords), when: words > mostWords },
  ];
  return found
    .filter(({ when }) => when)
    .map(({ subject, text }) => ({ code: 'te-lang', at: story.scenario, subject, text, roles: [story.role] }));
}

function countScenes(story: RoleStory): number {
  const parts = [...partsOf(strongComponents(stopEdges(story)))];
  return parts.filter((part) => part.some((stop) => stop < story.scenes.length)).length;
}
