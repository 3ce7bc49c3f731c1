import { dilemma, dilemmaIds } from '../guide/index.ts';
import { isStep, type Role, type Scenario } from './scenario.ts';

/** What a list of stories shows of one. */
export interface StoryCard {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  /** As the conversation kit prints it, or in the author's own words. */
  readonly dilemma: string;
  readonly roles: readonly Role[];
  /** Where it stands in a list: as its dilemma in the kit, those in the author's own words last. */
  readonly place: number;
}

/** What a list shows of this story. */
export function cardOf({ id, title, about, dilemma: named, roles }: Scenario): StoryCard {
  const printed = dilemma(named);
  const place = printed === undefined ? dilemmaIds.length : dilemmaIds.indexOf(printed.id);
  return { id, title, ...(about !== undefined && { about }), dilemma: printed?.title ?? named, roles, place };
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
