import { isStep, type Role, type Scenario } from './scenario.ts';

/** What a list of stories shows of one. */
export interface StoryCard {
  readonly id: string;
  readonly title: string;
  readonly dilemma: string;
  readonly roles: readonly Role[];
}

export function cardOf({ id, title, dilemma, roles }: Scenario): StoryCard {
  return { id, title, dilemma, roles };
}

/**
 * The story without the texts that only the debrief shows, so that less is loaded before it can be played. It plays
 * exactly as the whole one does; decisions keep an empty reason, so that they stay decisions.
 */
export function playPart(scenario: Scenario): Scenario {
  return {
    ...scenario,
    questions: [],
    scenes: scenario.scenes.map((scene) => ({
      ...scene,
      options: scene.options.map((option) => ({
        ...option,
        honours: {},
        strains: {},
        ...(!isStep(option) && { because: '' }),
      })),
    })),
    endings: scenario.endings.map((ending) => ({ ...ending, afterwards: [] })),
  };
}
