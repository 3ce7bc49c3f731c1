import type { Scenario } from '../../scenario/index.ts';
import { isDecision } from './decisions.ts';
import type { Draft } from './draft.ts';
import { texts } from './texts.ts';

/** Options of decisions that do no value justice, or cost none. */
export function findOneSidedOptions(scenario: Scenario): readonly Draft[] {
  const options = scenario.scenes.flatMap((scene) => scene.options.filter(isDecision));
  return [
    ...options
      .filter(({ honours }) => Object.keys(honours).length === 0)
      .map((option) => ({ code: 'niets-geëerd', at: option, text: texts.honoursNothing(option.id) }) as const),
    ...options
      .filter(({ strains }) => Object.keys(strains).length === 0)
      .map((option) => ({ code: 'niets-geschuurd', at: option, text: texts.strainsNothing(option.id) }) as const),
  ];
}
