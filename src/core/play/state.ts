import type { Condition, Role, Value } from '../scenario/index.ts';

/** What conditions see and effects change: the role, and every variable with the clock among them. */
export interface State {
  readonly role: Role;
  readonly values: Readonly<Record<string, Value>>;
}

/** An effect with all that is needed to carry it out; `add` is clamped to `min` and `max`. */
export type Change =
  | { readonly kind: 'set'; readonly name: string; readonly value: Value }
  | { readonly kind: 'add'; readonly name: string; readonly by: number; readonly min: number; readonly max: number };

/** Whether a condition holds. An absent condition always does. */
export function holds(condition: Condition | undefined, state: State): boolean {
  if (condition === undefined) return true;
  switch (condition.kind) {
    case 'all':
      return condition.of.every((each) => holds(each, state));
    case 'any':
      return condition.of.some((each) => holds(each, state));
    case 'not':
      return !holds(condition.of, state);
    case 'role':
      return state.role === condition.is;
    case 'is':
      return state.values[condition.name] === condition.value;
    case 'range': {
      const value = numberIn(state, condition.name);
      return value >= (condition.min ?? -Infinity) && value <= (condition.max ?? Infinity);
    }
  }
}

/** The state after the changes, in their order. */
export function apply(changes: readonly Change[], state: State): State {
  const values = { ...state.values };
  for (const change of changes) {
    values[change.name] =
      change.kind === 'set'
        ? change.value
        : Math.min(change.max, Math.max(change.min, numberIn({ ...state, values }, change.name) + change.by));
  }
  return { ...state, values };
}

function numberIn(state: State, name: string): number {
  const value = state.values[name];
  if (typeof value !== 'number') throw new Error(`'${name}' is no number but ${String(value)}`);
  return value;
}
