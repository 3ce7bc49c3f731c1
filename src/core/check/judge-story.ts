import type { Scenario } from '../scenario/index.ts';
import { type Draft, mergeRoles } from './findings/draft.ts';
import { findDilemma } from './findings/find-dilemma.ts';
import { findWays } from './findings/find-ways.ts';
import { type RoleFacts, roleFacts } from './findings/role-facts.ts';
import { type Caps, explore } from './ways/explore.ts';

/** What there is to say of a story that compiles, apart from where it stands in a file. */
export interface Judged {
  readonly roles: readonly RoleFacts[];
  /** Of kinds ways and dilemma. */
  readonly drafts: readonly Draft[];
}

/** In steps, between which it can be dropped. */
export function* judgeStory(scenario: Scenario, caps: Caps): Generator<void, Judged> {
  const roles: RoleFacts[] = [];
  for (const role of scenario.roles) {
    const explored = explore(scenario, role, caps);
    yield;
    roles.push(yield* roleFacts(explored, caps.nodes));
  }
  return { roles, drafts: mergeRoles([...findWays(roles, caps.nodes), ...findDilemma(scenario, roles)]) };
}
