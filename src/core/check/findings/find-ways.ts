import type { Draft } from './draft.ts';
import { findAlwaysTrue } from './find-always-true.ts';
import { findClampedEffects } from './find-clamped-effects.ts';
import { findTooManyLines, findTooManyOptions } from './find-crowded-scenes.ts';
import { findDeadEnds } from './find-dead-ends.ts';
import { findImpossibleOptions } from './find-impossible-options.ts';
import { findLoops } from './find-loops.ts';
import { findNeverShown } from './find-never-shown.ts';
import { findTooManyCombinations } from './find-too-many-combinations.ts';
import { findUnreachable } from './find-unreachable.ts';
import type { RoleFacts } from './role-facts.ts';

/** All findings about where a story can go. `most`: the cap on nodes that its search had. */
export function findWays(roles: readonly RoleFacts[], most: number): readonly Draft[] {
  return [
    ...findUnreachable(roles),
    ...findImpossibleOptions(roles),
    ...findNeverShown(roles),
    ...findAlwaysTrue(roles),
    ...roles.flatMap((facts) => [
      ...findDeadEnds(facts),
      ...findLoops(facts),
      ...findTooManyOptions(facts),
      ...findTooManyLines(facts),
      ...findClampedEffects(facts),
      ...findTooManyCombinations(facts, most),
    ]),
  ];
}
