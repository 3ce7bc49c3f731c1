import type { Condition } from '../../scenario/index.ts';

/** Whether it can be, somewhere in a story, that more than `most` of these conditions hold at once at a stop. */
export interface Question {
  readonly stop: number;
  readonly conditions: readonly Condition[];
  readonly most: number;
}

/** `unknown`: there are too many combinations to say. */
export type Answer =
  | { readonly kind: 'can' /** A shortest way to where it is so. */; readonly way: readonly string[] }
  | { readonly kind: 'cannot' }
  | { readonly kind: 'unknown' };

/** Whether a condition can hold at a stop. */
export function canHold(stop: number, condition: Condition): Question {
  return { stop, conditions: [condition], most: 0 };
}
