import { isStep, type Option } from '../scenario/index.ts';
import {
  addedUp,
  type Balance,
  byPrinciple,
  type PrincipleBalance,
  sum,
  type ValueBalance,
  valuesOfOption,
} from './balance.ts';

/** What a way weighed. It says something of the choices and nothing of who made them. */
export interface Score {
  /** The decisions, in the order in which they were made; steps are left out. */
  readonly choices: readonly ChoiceScore[];
  /** All 18, in printed order. */
  readonly values: readonly ValueBalance[];
  /** All seven, in printed order. */
  readonly principles: readonly PrincipleBalance[];
}

/** What one decision weighed. */
export interface ChoiceScore {
  /** Id of the scene. */
  readonly scene: string;
  /** Id of the option. */
  readonly option: string;
  readonly total: Balance;
  readonly values: readonly ValueBalance[];
  readonly principles: readonly PrincipleBalance[];
}

/** What the score reads of a choice; a `Choice` of a run fits. */
export interface Chosen {
  readonly scene: { readonly id: string };
  readonly option: Option;
}

/** Adds up what the choices of a way honoured and strained. `SPEC.md` numbers the rules. */
export function score(way: readonly Chosen[]): Score {
  const choices = way.filter(({ option }) => !isStep(option)).map(scoreChoice);
  const values = addedUp(choices.map((choice) => choice.values));
  return { choices, values, principles: byPrinciple(values) };
}

function scoreChoice({ scene, option }: Chosen): ChoiceScore {
  const values = valuesOfOption(option);
  return { scene: scene.id, option: option.id, total: sum(values), values, principles: byPrinciple(values) };
}
