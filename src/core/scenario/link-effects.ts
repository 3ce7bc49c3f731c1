import type { OptionBlock } from './format.ts';
import { linkValue } from './link-value.ts';
import type { Linking } from './linking.ts';
import { placed } from './linking.ts';
import { breakOff, type Written } from './reading.ts';
import { findVariable } from './references.ts';
import type { Effect, Variable } from './scenario.ts';
import { wholeNumber } from './shape.ts';
import { texts } from './texts.ts';

/** What an option changes, in the order of the format: `zet`, then `plus`. */
export function linkEffects(linking: Linking, { zet = [], plus = [] }: OptionBlock['values']): readonly Effect[] {
  const sets = zet.map(({ name, value }) => linkEffect(linking, name, value, setTo));
  const adds = plus.map(({ name, value }) => linkEffect(linking, name, value, add));
  return [...sets, ...adds].filter((effect) => effect !== undefined);
}

type Make = (linking: Linking, variable: Variable, value: Written<string>) => Effect | undefined;

function linkEffect(linking: Linking, name: Written<string>, value: Written<string> | undefined, make: Make) {
  const { reading, names } = linking;
  if (value === undefined) reading.broken = true;
  const variable = findVariable(linking, name);
  if (variable === undefined || value === undefined) return undefined;
  if (variable.id === names.clock?.name) {
    breakOff(reading, 'verkeerde-waarde', name.span, texts.clockSet(name.value));
    return undefined;
  }
  const effect = make(linking, variable, value);
  return effect && placed(linking, effect, { start: name.span.start, end: value.span.end });
}

function setTo({ reading }: Linking, variable: Variable, written: Written<string>): Effect | undefined {
  const value = linkValue(variable, written, reading);
  return value === undefined ? undefined : { kind: 'set', variable: variable.id, value };
}

function add({ reading }: Linking, variable: Variable, { value, span }: Written<string>): Effect | undefined {
  const by = wholeNumber(value);
  if (variable.kind !== 'number') breakOff(reading, 'verkeerde-waarde', span, texts.notANumber(variable.id));
  else if (by === undefined)
    breakOff(reading, 'verkeerde-waarde', span, texts.wrong(value, 'een heel getal, zoals +1'));
  else return { kind: 'add', variable: variable.id, by };
  return undefined;
}
