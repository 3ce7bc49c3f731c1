import { type PrincipleId, principleIds, type ValueId, valueIds, valuesOf } from '../../guide/index.ts';
import { isStep, type Option, type Weights } from '../../scenario/index.ts';
import type { RoleStory } from './role-story.ts';

/** What each option adds to a sum over a way, by the option's number. */
export type Measure = Int32Array;

export function measure({ options }: RoleStory, of: (option: Option, number: number) => number): Measure {
  const added = new Int32Array(options.length);
  options.forEach((option, number) => {
    added[number] = of(option, number);
  });
  return added;
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

export function weightMeasures(story: RoleStory): WeightMeasures {
  const honours = byValue(story, ({ honours }) => honours);
  const strains = byValue(story, ({ strains }) => strains);
  const sides = (values: readonly ValueId[]) => ({
    honoured: sumOf(values, honours),
    strained: sumOf(values, strains),
  });
  return {
    values: valueIds.map((value) => [value, sides([value])]),
    principles: principleIds.map((principle) => [principle, sides(valuesOf[principle])]),
  };
}

function byValue(story: RoleStory, weights: (option: Option) => Weights): ReadonlyMap<ValueId, Measure> {
  const weighed = valueIds.filter((value) => story.options.some((option) => weights(option)[value] !== undefined));
  return new Map(weighed.map((value) => [value, measure(story, (option) => weights(option)[value] ?? 0)]));
}

function sumOf(values: readonly ValueId[], measures: ReadonlyMap<ValueId, Measure>): Measure | undefined {
  const [first, ...more] = values.flatMap((value) => [measures.get(value)].filter((each) => each !== undefined));
  return first && more.reduce((sum, measure) => sum.map((weight, number) => weight + (measure[number] ?? 0)), first);
}
