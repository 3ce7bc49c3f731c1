import fc from 'fast-check';
import { valueIds } from '../../../src/core/guide/index.ts';
import {
  type Clock,
  type Condition,
  type Ending,
  expressions,
  figures,
  happenings,
  type Option,
  type Presence,
  type Scene,
  type Variable,
  type Variant,
  type Weights,
} from '../../../src/core/scenario/index.ts';
import { aCondition, someEffects } from './arbitrary-condition.ts';

export const personIds = ['marloes', 'ruben', 'constructor'] as const;
export const placeIds = ['kantoor', 'hasown'] as const;

/** What the parts of one scenario may name. */
export interface Known {
  readonly variables: readonly Variable[];
  readonly clock?: Clock;
  /** Ids of scenes and endings. */
  readonly stops: readonly string[];
  readonly text: fc.Arbitrary<string>;
  readonly lively: boolean;
}

export function aScene(known: Known, id: string, mostOptions: number): fc.Arbitrary<Scene> {
  const { text } = known;
  const when = conditionOn(known);
  const speaker = fc.constantFrom(...personIds, 'verteller', 'jij');
  const line = fc.record({ speaker, text, when, expression: anExpression }, { requiredKeys: ['speaker', 'text'] });
  const advice = fc.record({ person: aPerson, text, when }, { requiredKeys: ['person', 'text'] });
  return fc.record(
    {
      id: fc.constant(id),
      place: aPlace,
      hour: fc.integer({ min: 0, max: 1439 }),
      present: somePresent,
      onThePhone: somePresent,
      happenings: fc.array(aHappening(when), { maxLength: 2 }),
      lines: fc.array(line, { minLength: 1, maxLength: 3 }),
      advice: fc.array(advice, { maxLength: 3 }),
      questionsLeft: fc.integer({ min: 1, max: 3 }),
      signal: text,
      session: fc.boolean(),
      options: someOptions(known, id, mostOptions),
    },
    { requiredKeys: ['id', 'place', 'present', 'onThePhone', 'happenings', 'lines', 'advice', 'session', 'options'] },
  );
}

export function anEnding(known: Known, id: string): fc.Arbitrary<Ending> {
  const { text } = known;
  const variant: fc.Arbitrary<Variant> = fc.record({ text, when: conditionOn(known) }, { requiredKeys: ['text'] });
  const variants = fc.array(variant, { minLength: 1, maxLength: 2 });
  const afterwards = fc
    .subarray([...personIds, 'jij'])
    .chain((ids) => fc.tuple(...ids.map((person) => fc.record({ person: fc.constant(person), text: variants }))));
  return fc.record({ id: fc.constant(id), title: text, text: variants, afterwards });
}

const anExpression = fc.constantFrom(...expressions);
const aPerson = fc.constantFrom(...personIds);
const aPlace = fc.constantFrom(...placeIds);

const somePresent: fc.Arbitrary<readonly Presence[]> = fc.uniqueArray(
  fc.record(
    { person: aPerson, expression: anExpression, figure: fc.constantFrom(...figures), place: aPlace },
    { requiredKeys: ['person', 'expression'] },
  ),
  { maxLength: 3, selector: ({ person }) => person },
);

function aHappening(when: fc.Arbitrary<Condition>) {
  const what = fc.constantFrom(...happenings);
  return fc.record({ what, person: aPerson, when, line: fc.constant(1) }, { requiredKeys: ['what'] });
}

/** In one scene all are steps or none is. */
function someOptions(known: Known, scene: string, most: number): fc.Arbitrary<readonly Option[]> {
  return fc
    .record({ count: fc.integer({ min: known.lively ? Math.min(2, most) : 1, max: most }), steps: fc.boolean() })
    .chain(({ count, steps }) =>
      fc.tuple(...Array.from({ length: count }, (_, index) => anOption(known, scene, `${scene}-${index + 1}`, steps))),
    );
}

function anOption(known: Known, scene: string, id: string, step: boolean): fc.Arbitrary<Option> {
  const { text, clock, stops, variables, lively } = known;
  const anywhere = fc.constantFrom(...stops);
  const onwards = fc.constantFrom(...stops.slice(stops.indexOf(scene) + 1));
  const when = conditionOn(known);
  const cost = fc.integer({ min: 0, max: clock === undefined ? 0 : 8 });
  return fc
    .record({
      text,
      when: lively ? sometimes(when, undefined) : fc.option(when, { freq: 2, nil: undefined }),
      once: lively ? fc.nat(3).map((number) => number === 0) : fc.boolean(),
      minutes: cost,
      effects: lively ? sometimes(someEffects(variables), []) : someEffects(variables),
      to: lively ? fc.oneof({ arbitrary: onwards, weight: 4 }, { arbitrary: anywhere, weight: 1 }) : anywhere,
      weights: someWeights,
      because: text,
    })
    .map(({ weights, because, when, ...option }) => ({
      id,
      ...option,
      ...(when && { when }),
      ...(step ? { honours: {}, strains: {} } : { ...weights, because }),
    }));
}

/** One time in three, so that what one option does is not at once undone or asked by the next. */
function sometimes<T, N>(some: fc.Arbitrary<T>, otherwise: N): fc.Arbitrary<T | N> {
  return fc.oneof({ arbitrary: some, weight: 1 }, { arbitrary: fc.constant(otherwise), weight: 2 });
}

/** No value is on both sides. */
const someWeights: fc.Arbitrary<{ readonly honours: Weights; readonly strains: Weights }> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...valueIds), fc.constantFrom(1, 2, 3), fc.boolean()), {
    maxLength: 4,
    selector: ([value]) => value,
  })
  .map((entries) => ({
    honours: Object.fromEntries(entries.filter(([, , honoured]) => honoured)),
    strains: Object.fromEntries(entries.filter(([, , honoured]) => !honoured)),
  }));

function conditionOn({ variables, clock }: Known): fc.Arbitrary<Condition> {
  if (clock === undefined) return aCondition(variables);
  return aCondition([...variables, { id: clock.name, kind: 'number', min: 0, max: clock.start, start: clock.start }]);
}
