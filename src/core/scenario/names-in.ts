import type { Condition } from './scenario.ts';

/** The variables that a condition looks at, the clock among them, in the order written; one twice where it is named twice. */
export function namesIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'is':
    case 'range':
      return [condition.name];
    case 'not':
      return namesIn(condition.of);
    case 'all':
    case 'any':
      return condition.of.flatMap(namesIn);
    case 'role':
      return [];
  }
}
