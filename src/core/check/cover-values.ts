import { type ValueId, valueIds } from '../guide/index.ts';
import type { Scenario } from '../scenario/index.ts';

/** In how many stories some option honours or strains each value, in printed order. */
export function coverValues(
  scenarios: readonly Scenario[],
): readonly { readonly value: ValueId; readonly stories: number }[] {
  return valueIds.map((value) => ({ value, stories: scenarios.filter((scenario) => weighs(scenario, value)).length }));
}

function weighs({ scenes }: Scenario, value: ValueId): boolean {
  return scenes.some(({ options }) =>
    options.some(({ honours, strains }) => honours[value] !== undefined || strains[value] !== undefined),
  );
}
