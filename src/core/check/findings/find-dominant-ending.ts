import type { Explored } from '../ways/explore.ts';
import type { Draft } from './draft.ts';
import { texts } from './texts.ts';

const mostOfAll = 0.5;

/** An ending to which more than half of all ways come, and of the players who choose at random. */
export function findDominantEnding({ story, analysis }: Explored): readonly Draft[] {
  return story.endings.flatMap((ending) => {
    const { ways, random } = analysis?.endings.get(ending.id) ?? { ways: 0, random: 0 };
    if (ways <= mostOfAll || random <= mostOfAll) return [];
    const text = texts.dominantEnding(ending.id, ways, random);
    return [{ code: 'een-einde-slokt-op', at: ending, text, roles: [story.role] } as const];
  });
}
