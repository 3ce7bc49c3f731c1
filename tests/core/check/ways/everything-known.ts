import type { Liveness } from '../../../../src/core/check/ways/live-variables.ts';
import type { RoleStory } from '../../../../src/core/check/ways/role-story.ts';

/** As if every variable and every minute made a difference everywhere. */
export function everythingKnown({ scenes, endings, variables, scenario }: RoleStory): Liveness {
  const stops = [...scenes, ...endings];
  return {
    variables: stops.map(() => (1n << BigInt(variables.length)) - 1n),
    changed: stops.map(() => -1n),
    minutes: stops.map(() => scenario.clock?.start ?? 0),
  };
}
