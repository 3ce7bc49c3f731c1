import { type PrincipleId, principleIds, type ValueId, valueIds, valuesOf } from '../../guide/index.ts';
import { isStep, type Option, type Weights } from '../../scenario/index.ts';
import type { RoleStory } from './role-story.ts';

/** What each option adds to a sum over a way, by the option's number. */
export type Measure = readonly number[];

export function measure({ options }: RoleStory, of: (option: Option, number: number) => number): Measure {
  return options.map(of);
}

export const onePerOption = () => 1;

export function onePerDecision(option: Option): number {
  return isStep(option) ? 0 : 1;
}

/** The two sides of a value or a principle; undefined where no option adds anything to a side. */
export interface Sides {
  readonly honoured: Measure | undefined;
  readonly strained: Measure | undefined;
}

export interface WeightMeasures {
  readonly values: readonly (readonly [ValueId, Sides])[];
  /** Of all values of a principle together, since what a way does with one depends on what it does with another. */
  readonly principles: readonly (readonly [PrincipleId, Sides])[];
}

export function weightMeasures({ options }: RoleStory): WeightMeasures {
  const honours = byValue(options.map((option) => option.honours));
  const strains = byValue(options.map((option) => option.strains));
  const sides = (values: readonly ValueId[]) => ({
    honoured: sumOf(values, honours),
    strained: sumOf(values, strains),
  });
  return {
    values: valueIds.map((value) => [value, sides([value])]),
    principles: principleIds.map((principle) => [principle, sides(valuesOf[principle])]),
  };
}

function byValue(weights: readonly Weights[]): ReadonlyMap<ValueId, Measure> {
  const measures = new Map<ValueId, number[]>();
  for (const [number, each] of weights.entries())
    for (const value of valueIds) {
      const weight = each[value];
      if (weight === undefined) continue;
      const measure = measures.get(value) ?? weights.map(() => 0);
      measure[number] = weight;
      measures.set(value, measure);
    }
  return measures;
}

function sumOf(values: readonly ValueId[], measures: ReadonlyMap<ValueId, Measure>): Measure | undefined {
  const [first, ...more] = values.flatMap((value) => [measures.get(value)].filter((each) => each !== undefined));
  return first && more.reduce((sum, measure) => sum.map((weight, number) => weight + (measure[number] ?? 0)), first);
}
