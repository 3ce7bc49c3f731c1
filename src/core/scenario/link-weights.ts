import { type ValueId, valueIds } from '../guide/index.ts';
import type { OptionBlock } from './format.ts';
import { type Reading, report, suggest } from './reading.ts';
import type { Weight, Weights } from './scenario.ts';
import { texts } from './texts.ts';

type WeightEntries = NonNullable<OptionBlock['values']['eert']>;

/** What an option honours, or strains. Unknown values and weights are left out. */
export function linkWeights(entries: WeightEntries, reading: Reading): Weights {
  const weights: { [value in ValueId]?: Weight } = {};
  for (const { name, value } of entries) {
    const id = valueIds.find((each) => each === name.value);
    const weight = value && weightOf(value.value);
    if (id === undefined) reportUnknown(name, reading);
    if (value !== undefined && weight === undefined)
      report(
        reading,
        'verkeerde-waarde',
        value.span,
        texts.wrong(value.value, 'een gewicht: 1 licht, 2 duidelijk of 3 zwaar'),
      );
    if (id !== undefined && weight !== undefined) weights[id] = weight;
  }
  return weights;
}

/** A value that an option both honours and strains. */
export function reportBothSides(honours: WeightEntries, strains: WeightEntries, reading: Reading) {
  for (const { name } of strains) {
    const other = honours.find((each) => each.name.value === name.value);
    if (other === undefined) continue;
    const related = { span: other.name.span, text: texts.firstOne };
    report(reading, 'waarde-aan-beide-kanten', name.span, texts.bothSides(name.value), related);
  }
}

function reportUnknown({ value, span }: WeightEntries[number]['name'], reading: Reading) {
  const guess = suggest(reading, value, valueIds);
  report(reading, 'onbekende-waarde', span, texts.unknownValue(value, guess, valueIds.join(', ')));
}

function weightOf(text: string): Weight | undefined {
  const weights: readonly Weight[] = [1, 2, 3];
  return weights.find((weight) => String(weight) === text);
}
