import { guideValue, principleOf, valueIds } from '../guide/index.ts';
import type { SceneView } from '../play/index.ts';
import type { Option, Weights } from '../scenario/index.ts';
import type { WeighedOption, WeighedValue } from './debrief.ts';

/** An option with its weights, as the player saw it. */
export function weighedOption(
  { id, text, minutes, honours, strains, because }: Option,
  seen: SceneView,
): WeighedOption {
  const shown = seen.options.find((each) => each.id === id);
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
