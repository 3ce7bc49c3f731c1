import type { Condition, Role } from '../../scenario/index.ts';

/** A condition that always holds, and one that never does: what folding makes of anything that is settled. */
export const always: Condition = { kind: 'all', of: [] };
export const never: Condition = { kind: 'any', of: [] };

/** What is left of a condition once the role is known: it no longer names one. An absent condition always holds. */
export function foldRole(condition: Condition | undefined, role: Role): Condition {
  if (condition === undefined) return always;
  switch (condition.kind) {
    case 'role':
      return condition.is === role ? always : never;
    case 'not':
      return not(foldRole(condition.of, role));
    case 'all':
      return allOf(condition.of.map((each) => foldRole(each, role)));
    case 'any':
      return anyOf(condition.of.map((each) => foldRole(each, role)));
    case 'is':
    case 'range':
      return condition;
  }
}

export function isAlways(condition: Condition): boolean {
  return condition.kind === 'all' && condition.of.length === 0;
}

export function isNever(condition: Condition): boolean {
  return condition.kind === 'any' && condition.of.length === 0;
}

export function not(condition: Condition): Condition {
  if (isAlways(condition)) return never;
  return isNever(condition) ? always : { kind: 'not', of: condition };
}

export function allOf(conditions: readonly Condition[]): Condition {
  if (conditions.some(isNever)) return never;
  const [only, ...more] = conditions.filter((each) => !isAlways(each));
  if (only === undefined) return always;
  return more.length === 0 ? only : { kind: 'all', of: [only, ...more] };
}

function anyOf(conditions: readonly Condition[]): Condition {
  if (conditions.some(isAlways)) return always;
  const [only, ...more] = conditions.filter((each) => !isNever(each));
  if (only === undefined) return never;
  return more.length === 0 ? only : { kind: 'any', of: [only, ...more] };
}
