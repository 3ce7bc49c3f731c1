import type { Condition, Value } from './scenario.ts';

/** A condition as an `als` says it. Of one variable, `een-van` or `niet` a block can hold one, as the parser makes it. */
export function printCondition(condition: Condition): ReadonlyMap<string, unknown> {
  return new Map(entriesOf(condition));
}

type Printed = readonly [key: string, value: unknown];

function entriesOf(condition: Condition): readonly Printed[] {
  switch (condition.kind) {
    case 'all':
      return condition.of.flatMap(entriesOf);
    case 'any':
      return [['een-van', condition.of.map(printCondition)]];
    case 'not':
      return [['niet', printCondition(condition.of)]];
    case 'role':
      return [['rol', condition.is]];
    case 'is':
      return [[condition.name, printValue(condition.value)]];
    case 'range': {
      const { name, min, max } = condition;
      return [[name, { ...(min !== undefined && { min: min }), ...(max !== undefined && { max: max }) }]];
    }
  }
}

export function printValue(value: Value): string | number {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return value;
}
