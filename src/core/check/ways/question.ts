import type { Condition } from '../../scenario/index.ts';
import type { Layout, State } from './layout.ts';
import type { RoleStory } from './role-story.ts';
import { testIn } from './state-test.ts';

/** Whether it can be, somewhere in a story, that more than `most` of these conditions hold at once at a stop. */
export interface Question {
  readonly stop: number;
  readonly conditions: readonly Condition[];
  readonly most: number;
  /** Whether it must be told by which shortest way. */
  readonly shortest: boolean;
}

/** `unknown`: there are too many combinations to say. */
export type Answer =
  /** `way`: a shortest one to where it is so, if that was asked. */
  | { readonly kind: 'can'; readonly way: readonly string[] }
  | { readonly kind: 'cannot' }
  | { readonly kind: 'unknown' };

/** Whether a condition can hold at a stop. */
export function canHold(stop: number, condition: Condition): Question {
  return { stop, conditions: [condition], most: 0, shortest: false };
}

/** Whether it is so in a state of the question's stop, whose layout must hold all that is asked for. */
export function holdsIn(story: RoleStory, layout: Layout, { conditions, most }: Question): (state: State) => boolean {
  const tests = conditions.map((condition) => testIn(story, layout, condition));
  return (state) => tests.filter((test) => test(state)).length > most;
}
