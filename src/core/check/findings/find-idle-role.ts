import type { Scenario } from '../../scenario/index.ts';
import type { RoleStory } from '../ways/role-story.ts';
import { decisionsOf } from './decisions.ts';
import type { Draft } from './draft.ts';
import { texts } from './texts.ts';

/** A story for two roles in which both choose from the same everywhere. */
export function findIdleRole(scenario: Scenario, stories: readonly RoleStory[]): readonly Draft[] {
  const [one, other] = stories;
  if (one === undefined || other === undefined || choices(one) !== choices(other)) return [];
  return [{ code: 'rol-maakt-niet-uit', at: scenario, text: texts.roleMakesNoDifference }];
}

function choices(story: RoleStory): string {
  return JSON.stringify(decisionsOf(story).map(({ options }) => options.map(({ number, when }) => [number, when])));
}
