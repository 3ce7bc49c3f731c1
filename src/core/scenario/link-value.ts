import { between, oneOf } from './link-variable.ts';
import { breakOff, type Reading, suggest, type Written } from './reading.ts';
import type { Value, Variable } from './scenario.ts';
import { wholeNumber, yesOrNo } from './shape.ts';
import { texts } from './texts.ts';

/** The value of a variable that a text names; undefined where it can never have that value. */
export function linkValue(variable: Variable, { value, span }: Written<string>, reading: Reading): Value | undefined {
  const found = valueIn(variable, value);
  if (found !== undefined) return found;
  const guess = variable.kind === 'name' ? suggest(reading, value, variable.names) : undefined;
  breakOff(reading, 'verkeerde-waarde', span, texts.wrong(value, valuesOf(variable), guess));
  return undefined;
}

function valueIn(variable: Variable, text: string): Value | undefined {
  switch (variable.kind) {
    case 'flag':
      return yesOrNo(text);
    case 'number': {
      const number = wholeNumber(text);
      return number !== undefined && number >= variable.min && number <= variable.max ? number : undefined;
    }
    case 'name':
      return variable.names.includes(text) ? text : undefined;
  }
}

function valuesOf(variable: Variable): string {
  switch (variable.kind) {
    case 'flag':
      return "'ja' of 'nee'";
    case 'number':
      return between(variable.min, variable.max);
    case 'name':
      return oneOf(variable.names);
  }
}
