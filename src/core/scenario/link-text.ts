import type { Linking } from './linking.ts';
import { report, suggest, type Written } from './reading.ts';
import type { Span } from './span.ts';
import { texts } from './texts.ts';

const braces = /\{[ \t]*([\p{L}\p{N}_-]+)[ \t]*\}/gu;

/** A shown text. Each `{name}` in it must be a number or the clock. */
export function linkText(linking: Linking, text: Written<string>): string {
  if (!text.value.includes('{')) return text.value;
  const found = [...text.value.matchAll(braces)];
  const spans = spansInSource(linking, text.span, found.length);
  for (const [index, [whole, name = '']] of found.entries()) checkName(linking, whole, name, spans[index] ?? text.span);
  return text.value;
}

/** Where they stand in the file. Escapes in quoted text can hide them; then it is the whole text. */
function spansInSource({ reading }: Linking, { start, end }: Span, expected: number): readonly Span[] {
  const found = [...reading.text.slice(start, end).matchAll(braces)];
  if (found.length !== expected) return [];
  return found.map(({ index, 0: whole }) => ({ start: start + index, end: start + index + whole.length }));
}

function checkName({ reading, names }: Linking, whole: string, name: string, span: Span) {
  const variable = names.variables.get(name);
  if (variable !== undefined) names.used.variables.add(name);
  if (variable === null) return;
  if (variable?.kind === 'number' && whole === `{${name}}`) return;
  if (variable !== undefined && variable.kind !== 'number')
    report(reading, 'verkeerde-waarde', span, texts.notANumberInBraces(name));
  else {
    const guess = suggest(reading, name, numbersAmong(names.variables));
    if (guess !== undefined) names.used.variables.add(guess);
    report(reading, 'onbekende-variabele', span, texts.unknownInBraces(whole.slice(1, -1), guess));
  }
}

function* numbersAmong(variables: Linking['names']['variables']) {
  for (const [name, variable] of variables) if (variable?.kind === 'number') yield name;
}
