import type { Condition } from '../../scenario/index.ts';
import type { State } from './layout.ts';
import { testIn } from './moves.ts';
import type { RoleStory } from './role-story.ts';

/**
 * Of a variable's values (by number), enough to bring out every way in which the conditions can turn out: all of a small
 * variable; of a large number, the first of each stretch that they tell apart.
 */
export function tellingValues(story: RoleStory, number: number, conditions: readonly Condition[]): readonly number[] {
  const domain = story.variables[number];
  if (domain === undefined) return [];
  const { name, size, numberOf } = domain;
  if (size <= 8) return Array.from({ length: size }, (_, value) => value);
  const starts = conditions.flatMap((condition) => stretches(condition, name)).map(numberOf);
  return [...new Set([0, ...starts])].filter((value) => value >= 0 && value < size);
}

/** Where a condition's answer may change, in the variable's own values. */
function stretches(condition: Condition, name: string): readonly number[] {
  switch (condition.kind) {
    case 'is': {
      const { value } = condition;
      return condition.name === name && typeof value === 'number' ? [value, value + 1] : [];
    }
    case 'range': {
      const { min, max } = condition;
      if (condition.name !== name) return [];
      return [...(min === undefined ? [] : [min]), ...(max === undefined ? [] : [max + 1])];
    }
    case 'not':
      return stretches(condition.of, name);
    case 'all':
    case 'any':
      return condition.of.flatMap((each) => stretches(each, name));
    case 'role':
      return [];
  }
}

/** A condition as a test of values of these variables, in their order. */
export function valueTest(story: RoleStory, numbers: readonly number[], condition: Condition) {
  const slotOf = new Map(numbers.map((number, slot) => [number, slot]));
  return testIn(story, { slotOf, changed: -1n }, condition) satisfies (values: State) => boolean;
}
