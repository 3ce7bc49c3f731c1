import { guideValue, principleOf, valueIds } from '../guide/index.ts';
import type { Option, Weights } from '../scenario/index.ts';
import type { WeighedOption, WeighedValue } from './debrief.ts';
import type { Seen } from './decisions.ts';

/** An option of a scene with its weights and reason, as the player read it there. */
export function weighedOption({ id, text, minutes, honours, strains }: Option, seen: Seen): WeighedOption {
  const shown = seen.options.find((each) => each.id === id);
  const because = seen.reasons.get(id);
  return {
    id,
    text: shown?.text ?? text,
    minutes,
    possible: shown?.possible ?? false,
    honours: weighedValues(honours),
    strains: weighedValues(strains),
    ...(because !== undefined && { because }),
  };
}

/** Heaviest first, then in printed order. */
function weighedValues(weights: Weights): readonly WeighedValue[] {
  return valueIds
    .flatMap((value) => {
      const weight = weights[value];
      if (weight === undefined) return [];
      return [{ value, principle: principleOf(value), name: guideValue(value).name, weight }];
    })
    .sort((one, other) => other.weight - one.weight);
}
