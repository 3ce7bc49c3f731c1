import { isStep, type Option, type Scenario, type Scene } from '../../scenario/index.ts';
import type { RoleScene, RoleStory } from '../ways/role-story.ts';

/** The scenes where something is weighed. */
export function decisionScenes({ scenes }: Scenario): readonly Scene[] {
  return scenes.filter(({ options }) => options.some((option) => !isStep(option)));
}

/** The scenes where a role has something to weigh, with no options but those that weigh. */
export function decisionsOf({ scenes }: RoleStory): readonly RoleScene[] {
  return scenes
    .map((scene) => ({ ...scene, options: scene.options.filter(({ option }) => !isStep(option)) }))
    .filter(({ options }) => options.length > 0);
}

/** Whether an option weighs something: a step does not. */
export function isDecision(option: Option): boolean {
  return !isStep(option);
}
