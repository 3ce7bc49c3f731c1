import { isStep, type Option, type Scenario, type Scene } from '../../scenario/index.ts';
import type { RoleOption, RoleScene, RoleStory } from '../ways/role-story.ts';

/** The scenes where something is weighed. */
export function decisionScenes({ scenes }: Scenario): readonly Scene[] {
  return scenes.filter(({ options }) => options.some((option) => !isStep(option)));
}

/** What a role can choose from where something is weighed. */
export function decisionsOf({
  scenes,
}: RoleStory): readonly (RoleScene & { readonly options: readonly RoleOption[] })[] {
  return scenes
    .map((scene) => ({ ...scene, options: scene.options.filter(({ option }) => !isStep(option)) }))
    .filter(({ options }) => options.length > 0);
}

export function isDecision(option: Option): boolean {
  return !isStep(option);
}
