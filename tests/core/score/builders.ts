import fc from 'fast-check';
import { valueIds } from '../../../src/core/guide/index.ts';
import type { Option, Weights } from '../../../src/core/scenario/index.ts';
import type { Chosen } from '../../../src/core/score/index.ts';

/** A choice of an option with these weights; without any and without a reason it is a step. */
export function aChoice(honours: Weights = {}, strains: Weights = {}, more: Partial<Option> = {}): Chosen {
  const option = { id: 'optie', text: 'Doe iets.', once: false, minutes: 0, effects: [], to: 'verder' };
  return { scene: { id: 'scene' }, option: { ...option, honours, strains, ...more } };
}

const someWeights: fc.Arbitrary<Weights> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...valueIds), fc.constantFrom(1, 2, 3)), {
    maxLength: 4,
    selector: ([value]) => value,
  })
  .map((entries) => Object.fromEntries(entries));

export const aRandomChoice: fc.Arbitrary<Chosen> = fc
  .tuple(someWeights, someWeights)
  .map(([honours, strains]) => aChoice(honours, strains));

export const aStep = aChoice();
