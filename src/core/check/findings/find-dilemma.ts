import type { Scenario } from '../../scenario/index.ts';
import type { Explored } from '../ways/explore.ts';
import type { Draft } from './draft.ts';
import { findDominantEnding } from './find-dominant-ending.ts';
import { findDominatedOptions } from './find-dominated-options.ts';
import { findForgottenChoices } from './find-forgotten-choices.ts';
import { findIdleRole } from './find-idle-role.ts';
import { findLongStory } from './find-long-story.ts';
import { findOneSidedOptions } from './find-one-sided-options.ts';
import { findTellingLength } from './find-telling-length.ts';
import { findThinStory } from './find-thin-story.ts';

/** All findings about what a story's choices weigh. */
export function findDilemma(scenario: Scenario, roles: readonly Explored[]): readonly Draft[] {
  const stories = roles.map(({ story }) => story);
  return [
    ...findOneSidedOptions(scenario),
    ...findThinStory(scenario),
    ...findForgottenChoices(scenario),
    ...findIdleRole(scenario, stories),
    ...stories.flatMap((story) => [...findDominatedOptions(story), ...findTellingLength(scenario, story)]),
    ...roles.flatMap((explored) => [...findDominantEnding(explored), ...findLongStory(explored)]),
  ];
}
