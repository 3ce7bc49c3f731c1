import { type Reading, report, suggest } from './reading.ts';
import { type JsonSchema, type Shape, wrongValue } from './shape.ts';
import type { Entry, MapNode } from './source-node.ts';
import type { Span } from './span.ts';
import { texts } from './texts.ts';

/** One field of a block: what stands in it, and what an author reads about it. */
export interface Field<T> {
  readonly shape: Shape<T>;
  readonly description: string;
  readonly required: boolean;
  /** Where it cannot be read, the story cannot be played. */
  readonly decisive: boolean;
}

export type Fields<T> = { readonly [K in keyof T]: Field<T[K]> };

/** A block of fields as read: what is missing or unreadable is absent. */
export interface Block<T> {
  /** The key that it stands under, or its first one. */
  readonly owner: Span;
  readonly values: Partial<T>;
}

/** A field that must be there. `description` is Dutch, for the author. */
export function required<T>(shape: Shape<T>, description: string): Field<T> {
  return { shape, description, required: true, decisive: false };
}

/** A field that may be absent. */
export function optional<T>(shape: Shape<T>, description: string): Field<T> {
  return { shape, description, required: false, decisive: false };
}

/** The same field where the story cannot be played without what it says. */
export function decisive<T>(field: Field<T>): Field<T> {
  return { ...field, decisive: true };
}

/** A block with these fields and no others. */
export function block<T>(fields: Fields<T>): Shape<Block<T>> {
  return {
    schema: blockSchema(fields),
    read: (node, reading, owner) =>
      node.kind === 'map'
        ? readBlock(fields, node, reading, owner ?? firstKey(node))
        : wrongValue(reading, node, `een blok met velden: ${Object.keys(fields).join(', ')}`),
  };
}

export function blockSchema<T>(fields: Fields<T>): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  const needed: string[] = [];
  for (const key in fields) {
    const { shape, description, required } = fields[key];
    properties[key] = described(shape.schema, description);
    if (required) needed.push(key);
  }
  return { type: 'object', additionalProperties: false, properties, ...(needed.length > 0 && { required: needed }) };
}

/** Beside a `$ref` everything else is ignored, hence `allOf`. */
function described(schema: JsonSchema, description: string): JsonSchema {
  return '$ref' in schema ? { description, allOf: [schema] } : { description, ...schema };
}

/**
 * Reads a block's fields. An unknown key that is nearly a field's is read as that field, after its finding; `explain`
 * says what is wrong with it.
 */
export function readBlock<T>(
  fields: Fields<T>,
  node: MapNode,
  reading: Reading,
  owner: Span,
  explain = texts.unknownField,
): Block<T> {
  const found = sortOut(fields, node, reading, explain);
  const values: Partial<T> = {};
  for (const key in fields) {
    const { decisive, required, description } = fields[key];
    const entry = found.known.get(key);
    if (entry !== undefined) readInto(values, fields, key, entry, reading);
    else if (required) report(reading, 'veld-ontbreekt', owner, texts.missingField(key, description));
    const unusable = values[key] === undefined && (required || entry !== undefined);
    if (decisive && (unusable || found.guessed.has(key))) reading.broken = true;
  }
  return { owner, values };
}

function readInto<T, K extends keyof T>(values: Partial<T>, fields: Fields<T>, key: K, entry: Entry, reading: Reading) {
  const value = fields[key].shape.read(entry.value, reading, entry.key.span);
  if (value !== undefined) values[key] = value;
}

function sortOut<T>(fields: Fields<T>, node: MapNode, reading: Reading, explain: typeof texts.unknownField) {
  const names = Object.keys(fields);
  const known = new Map<string, Entry>();
  const unknown: Entry[] = [];
  for (const entry of node.entries) {
    const first = known.get(entry.key.value);
    if (first !== undefined) reportDouble(reading, entry, first);
    else if (Object.hasOwn(fields, entry.key.value)) known.set(entry.key.value, entry);
    else unknown.push(entry);
  }
  const guessed = new Set<string>();
  for (const entry of unknown) {
    const free = names.filter((name) => !known.has(name));
    const guess = suggest(reading, entry.key.value, free) ?? suggest(reading, entry.key.value, names);
    reportUnknown(reading, entry, explain(entry.key.value, guess, names.join(', ')));
    if (guess === undefined || known.has(guess) || isLoose(reading, entry)) continue;
    known.set(guess, entry);
    guessed.add(guess);
  }
  return { known, guessed };
}

function reportDouble(reading: Reading, entry: Entry, first: Entry) {
  const related = { span: first.key.span, text: texts.firstOne };
  report(reading, 'dubbele-id', entry.key.span, texts.doubleField(entry.key.value), related);
}

function reportUnknown(reading: Reading, entry: Entry, text: string) {
  const { key } = entry;
  report(reading, 'onbekend-veld', key.span, isLoose(reading, entry) ? texts.commaInText(key.value) : text);
}

/** A word without a colon: between braces, what comes after a comma in a text. */
function isLoose({ text }: Reading, { key, value }: Entry): boolean {
  return value.kind === 'nothing' && !/^\s*:/.test(text.slice(key.span.end, key.span.end + 20));
}

function firstKey(node: MapNode): Span {
  return node.entries[0]?.key.span ?? node.span;
}
