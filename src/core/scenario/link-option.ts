import type { OptionBlock } from './format.ts';
import { linkCondition } from './link-condition.ts';
import { linkEffects } from './link-effects.ts';
import { linkText } from './link-text.ts';
import { linkWeights, reportBothSides } from './link-weights.ts';
import { type Linking, placed } from './linking.ts';
import { report } from './reading.ts';
import { knowsStop } from './references.ts';
import type { Option } from './scenario.ts';
import { isId } from './slug.ts';
import { texts } from './texts.ts';

/** An option; what cannot be resolved in it keeps the story from compiling. */
export function linkOption(linking: Linking, { owner, values }: OptionBlock): Option {
  const { reading, names } = linking;
  const { id, tekst, als, eenmalig, minuten, naar, eert = [], schuurt = [], omdat } = values;
  if (id !== undefined && !isId(id, reading)) reading.broken = true;
  if (naar !== undefined && !knowsStop(linking, naar)) reading.broken = true;
  if (minuten && minuten.value > 0 && names.clock === undefined)
    report(reading, 'verkeerde-waarde', minuten.span, texts.noClock);
  reportBothSides(eert, schuurt, reading);
  const when = als && linkCondition(linking, als);
  const option: Option = {
    id: id?.value ?? '',
    text: tekst ? linkText(linking, tekst) : '',
    ...(when && { when }),
    once: eenmalig?.value ?? false,
    minutes: minuten?.value ?? 0,
    effects: linkEffects(linking, values),
    to: naar?.value ?? '',
    honours: linkWeights(eert, reading),
    strains: linkWeights(schuurt, reading),
    ...(omdat && { because: linkText(linking, omdat) }),
  };
  return placed(linking, option, id?.span ?? owner, { text: tekst, because: omdat });
}
