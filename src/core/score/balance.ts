import { type PrincipleId, principleIds, type ValueId, valueIds, valuesOf } from '../guide/index.ts';
import type { Option } from '../scenario/index.ts';

/** How much was honoured and how much was strained: sums of weights (1 to 3 each), kept apart and never netted. */
export interface Balance {
  readonly honoured: number;
  readonly strained: number;
}

/** The balance of one value. */
export interface ValueBalance extends Balance {
  readonly value: ValueId;
}

/** The balance of one principle: the sums over its values. */
export interface PrincipleBalance extends Balance {
  readonly principle: PrincipleId;
}

/** What an option honours and strains, for each of the 18 values in printed order; zero where it touches none. */
export function valuesOfOption(option: Option): readonly ValueBalance[] {
  return valueIds.map((value) => ({
    value,
    honoured: option.honours[value] ?? 0,
    strained: option.strains[value] ?? 0,
  }));
}

/** The values of many choices added up, for each of the 18 in printed order. */
export function addedUp(choices: readonly (readonly ValueBalance[])[]): readonly ValueBalance[] {
  const all = choices.flat();
  return valueIds.map((value) => ({ value, ...sum(all.filter((each) => each.value === value)) }));
}

/** The values by principle, for each of the seven in printed order. */
export function byPrinciple(values: readonly ValueBalance[]): readonly PrincipleBalance[] {
  return principleIds.map((principle) => {
    const own: readonly ValueId[] = valuesOf[principle];
    return { principle, ...sum(values.filter(({ value }) => own.includes(value))) };
  });
}

/** All that was honoured, and all that was strained. */
export function sum(balances: readonly Balance[]): Balance {
  return {
    honoured: balances.reduce((total, { honoured }) => total + honoured, 0),
    strained: balances.reduce((total, { strained }) => total + strained, 0),
  };
}
