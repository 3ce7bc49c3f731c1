import { type PrincipleId, principleIds, type ValueId, valueIds, valuesOf } from '../../guide/index.ts';
import { isStep, type Option, type Weights } from '../../scenario/index.ts';
import type { RoleStory } from './role-story.ts';

/** What each option adds to a sum over a way, by the option's number. */
export type Measure = readonly number[];

/** The two sides of a value or a principle. */
export interface Sides {
  readonly honoured: Measure;
  readonly strained: Measure;
}

export function valueMeasures(story: RoleStory): readonly (readonly [ValueId, Sides])[] {
  return valueIds.map((value) => [value, sides(story, (weights) => weights[value] ?? 0)]);
}

/** Of all values of a principle together, since what a way does with one depends on what it does with another. */
export function principleMeasures(story: RoleStory): readonly (readonly [PrincipleId, Sides])[] {
  return principleIds.map((principle) => {
    const own: readonly ValueId[] = valuesOf[principle];
    return [principle, sides(story, (weights) => own.reduce((sum, value) => sum + (weights[value] ?? 0), 0))];
  });
}

function sides(story: RoleStory, weigh: (weights: Weights) => number): Sides {
  return {
    honoured: measure(story, ({ honours }) => weigh(honours)),
    strained: measure(story, ({ strains }) => weigh(strains)),
  };
}

export function measure({ options }: RoleStory, of: (option: Option, number: number) => number): Measure {
  return options.map(of);
}

export const onePerOption = () => 1;

export function onePerDecision(option: Option): number {
  return isStep(option) ? 0 : 1;
}

export function adds(measure: Measure): boolean {
  return measure.some((weight) => weight !== 0);
}
