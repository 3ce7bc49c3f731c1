import fc from 'fast-check';
import type { Condition, Effect, Role, Value, Variable } from '../../../src/core/scenario/index.ts';

export const roles: readonly Role[] = ['medewerker', 'leidinggevende'];

/** Flags, small numbers and names; their ids are those that trip up careless look-ups. */
export const someVariables = variablesOf(0);
export const allVariables = variablesOf(3);

function variablesOf(least: number): fc.Arbitrary<readonly Variable[]> {
  return fc
    .record({
      flag: fc.boolean(),
      number: fc.integer({ min: 0, max: 3 }),
      name: fc.constantFrom('een', 'twee', 'geen'),
    })
    .chain(({ flag, number, name }) =>
      fc.subarray<Variable>(
        [
          { id: 'stroom', kind: 'flag', start: flag },
          { id: 'constructor', kind: 'number', min: 0, max: 3, start: number },
          { id: 'getal', kind: 'name', names: ['een', 'twee', 'geen'], start: name },
        ],
        { minLength: least },
      ),
    );
}

/** In the form that an `als` can say: in one block each name comes once. `variables` may hold the clock as a number. */
export function aCondition(variables: readonly Variable[], depth = 2): fc.Arbitrary<Condition> {
  return fc
    .uniqueArray(anEntry(variables, depth), { minLength: 1, maxLength: 3, selector: keyOf })
    .map((entries) => (entries.length === 1 && entries[0] !== undefined ? entries[0] : { kind: 'all', of: entries }));
}

function anEntry(variables: readonly Variable[], depth: number): fc.Arbitrary<Condition> {
  const role = fc.constantFrom(...roles).map((is) => ({ kind: 'role', is }) as const);
  const tests = variables.length === 0 ? [] : [fc.constantFrom(...variables).chain(aTest)];
  if (depth === 0) return fc.oneof(role, ...tests);
  const inner = aCondition(variables, depth - 1);
  const any = fc.array(inner, { minLength: 1, maxLength: 2 }).map((of) => ({ kind: 'any', of }) as const);
  const not = inner.map((of) => ({ kind: 'not', of }) as const);
  return fc.oneof(role, ...tests, ...tests, any, not);
}

function aTest(variable: Variable): fc.Arbitrary<Condition> {
  const is = aValue(variable).map((value) => ({ kind: 'is', name: variable.id, value }) as const);
  if (variable.kind !== 'number') return is;
  const [low, high] = [aNumber(variable), aNumber(variable)];
  const between = fc.tuple(low, high).map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
  const bounds = fc.oneof(between, fc.record({ min: low }), fc.record({ max: high }));
  return fc.oneof(
    is,
    bounds.map((each) => ({ kind: 'range', name: variable.id, ...each }) as const),
  );
}

function aValue(variable: Variable): fc.Arbitrary<Value> {
  switch (variable.kind) {
    case 'flag':
      return fc.boolean();
    case 'number':
      return aNumber(variable);
    case 'name':
      return fc.constantFrom(...variable.names);
  }
}

function aNumber({ min, max }: { readonly min: number; readonly max: number }) {
  return fc.integer({ min, max });
}

function keyOf(condition: Condition): string {
  switch (condition.kind) {
    case 'is':
    case 'range':
      return condition.name;
    default:
      return condition.kind;
  }
}

/** First what is set, then what is added, each variable once. */
export function someEffects(variables: readonly Variable[]): fc.Arbitrary<readonly Effect[]> {
  const numbers = variables.filter(({ kind }) => kind === 'number');
  const sets = fc.subarray([...variables]).chain((chosen) => fc.tuple(...chosen.map(aSet)));
  const adds = fc.subarray(numbers).chain((chosen) => fc.tuple(...chosen.map(anAdd)));
  return fc.tuple(sets, adds).map((effects) => effects.flat());
}

function aSet(variable: Variable): fc.Arbitrary<Effect> {
  return aValue(variable).map((value) => ({ kind: 'set', variable: variable.id, value }));
}

function anAdd({ id }: Variable): fc.Arbitrary<Effect> {
  return fc.integer({ min: -2, max: 2 }).map((by) => ({ kind: 'add', variable: id, by }));
}
