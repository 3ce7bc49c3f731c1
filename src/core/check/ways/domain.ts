import type { Scenario, Value, Variable } from '../../scenario/index.ts';

/** A variable's values as whole numbers from 0 up. */
export interface Domain {
  readonly name: string;
  /** How many values it can have. */
  readonly size: number;
  /** Number of the value at the start. */
  readonly start: number;
  /** The number of a value. A number that the variable cannot have lies outside 0 up to `size`. */
  readonly numberOf: (value: Value) => number;
}

/** The domains of all that has a value at the start, in that order. */
export function domainsOf({ variables, clock }: Scenario, start: Readonly<Record<string, Value>>): readonly Domain[] {
  const declared = new Map(variables.map((variable) => [variable.id, variable]));
  return Object.entries(start).map(([name, value]) => {
    const minutes = clock?.name === name ? ({ kind: 'number', min: 0, max: clock.start } as const) : undefined;
    const { size, numberOf } = numbering(minutes ?? declared.get(name) ?? { kind: 'flag' });
    return { name, size, numberOf, start: numberOf(value) };
  });
}

type Kind = Variable extends infer V ? (V extends Variable ? Omit<V, 'id' | 'start'> : never) : never;

function numbering(variable: Kind): Pick<Domain, 'size' | 'numberOf'> {
  switch (variable.kind) {
    case 'flag':
      return { size: 2, numberOf: (value) => (value === true ? 1 : 0) };
    case 'number': {
      const { min, max } = variable;
      return { size: max - min + 1, numberOf: (value) => Number(value) - min };
    }
    case 'name': {
      const numbers = new Map(variable.names.map((name, number) => [name, number]));
      return { size: variable.names.length, numberOf: (value) => numbers.get(String(value)) ?? -1 };
    }
  }
}
