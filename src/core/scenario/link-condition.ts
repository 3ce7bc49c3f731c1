import { firstOfEach } from './collection.ts';
import { linkValue } from './link-value.ts';
import { type Linking, placed } from './linking.ts';
import { breakOff, suggest, type Written } from './reading.ts';
import { block, decisive, optional } from './record.ts';
import { findVariable } from './references.ts';
import { type Condition, roles, type Variable } from './scenario.ts';
import { whole, written, wrongValue } from './shape.ts';
import type { Entry, MapNode, SourceNode } from './source-node.ts';
import type { Span } from './span.ts';
import { texts } from './texts.ts';

/** The condition of an `als`. Undefined where it cannot be resolved; the story then does not compile. */
export function linkCondition(linking: Linking, node: SourceNode): Condition | undefined {
  if (node.kind !== 'map') return unreadable(linking, node, 'een voorwaarde, zoals { rol: medewerker }');
  const { reading } = linking;
  if (node.entries.length === 0) breakOff(reading, 'verkeerde-waarde', node.span, texts.emptyCondition);
  const parts = firstOfEach(node, reading).map((entry) => linkEntry(linking, entry));
  const known = parts.filter((part) => part !== undefined);
  const [only] = known;
  if (known.length < parts.length || only === undefined) return undefined;
  const all: Condition = { kind: 'all', of: known };
  return known.length === 1 ? only : placed(linking, all, node.span);
}

function linkEntry(linking: Linking, entry: Entry): Condition | undefined {
  const condition = linkKind(linking, entry);
  const { start } = entry.key.span;
  return condition && placed(linking, condition, { start, end: Math.max(entry.key.span.end, entry.value.span.end) });
}

function linkKind(linking: Linking, { key, value }: Entry): Condition | undefined {
  switch (key.value) {
    case 'rol':
      return linkRole(linking, value);
    case 'een-van':
      return linkAny(linking, value);
    case 'niet': {
      const of = linkCondition(linking, value);
      return of && { kind: 'not', of };
    }
    default: {
      const variable = findVariable(linking, written(key, key.value), ['rol', 'een-van', 'niet']);
      linking.names.used.variables.add(key.value);
      return variable && linkTest(linking, variable, value, key.span);
    }
  }
}

function linkRole({ reading }: Linking, node: SourceNode): Condition | undefined {
  const role = roles.find((each) => node.kind === 'text' && each === node.value);
  if (role !== undefined) return { kind: 'role', is: role };
  const word = node.kind === 'text' ? node.value : '';
  const what = `een rol: ${roles.join(' of ')}`;
  if (node.kind === 'text')
    breakOff(reading, 'verkeerde-waarde', node.span, texts.wrong(word, what, suggest(reading, word, roles)));
  else {
    reading.broken = true;
    wrongValue(reading, node, what);
  }
  return undefined;
}

function linkAny(linking: Linking, node: SourceNode): Condition | undefined {
  if (node.kind !== 'list' || node.items.length === 0)
    return unreadable(linking, node, 'een lijst van voorwaarden, zoals [{ stroom: ja }, { rol: medewerker }]');
  const parts = node.items.map((item) => linkCondition(linking, item));
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length ? undefined : { kind: 'any', of: known };
}

function linkTest(linking: Linking, variable: Variable, node: SourceNode, key: Span): Condition | undefined {
  if (node.kind === 'map') return linkRange(linking, variable, node, key);
  if (node.kind !== 'text') return unreadable(linking, node, "een waarde, zoals 'ja', 3 of { min: 2 }");
  const value = linkValue(variable, written(node, node.value), linking.reading);
  return value === undefined ? undefined : { kind: 'is', name: variable.id, value };
}

function linkRange({ reading }: Linking, variable: Variable, node: MapNode, key: Span): Condition | undefined {
  if (variable.kind !== 'number') {
    breakOff(reading, 'verkeerde-waarde', node.span, texts.notANumber(variable.id));
    return undefined;
  }
  const { min, max } = rangeShape().read(node, reading, key)?.values ?? {};
  if (node.entries.length === 0) wrongValue(reading, node, 'min, max of allebei');
  if (min && max && min.value > max.value)
    breakOff(reading, 'verkeerde-waarde', min.span, texts.minOverMax(min.value, max.value));
  if (min !== undefined || max !== undefined) return bounds(variable.id, min, max);
  reading.broken = true;
  return undefined;
}

function bounds(name: string, min: Written<number> | undefined, max: Written<number> | undefined): Condition {
  return { kind: 'range', name, ...(min && { min: min.value }), ...(max && { max: max.value }) };
}

function rangeShape() {
  const bound = whole(-1_000_000, 1_000_000);
  return block({
    min: decisive(optional(bound, 'Minstens zo veel.')),
    max: decisive(optional(bound, 'Hoogstens zo veel.')),
  });
}

function unreadable({ reading }: Linking, node: SourceNode, what: string): undefined {
  reading.broken = true;
  return wrongValue(reading, node, what);
}
