import { type Reading, report, type Written } from './reading.ts';
import { type Block, blockSchema, type Fields, readBlock } from './record.ts';
import { type Shape, written, wrongValue } from './shape.ts';
import type { Entry, MapNode, SourceNode } from './source-node.ts';
import type { Span } from './span.ts';
import { texts } from './texts.ts';

interface Limits {
  readonly min?: number;
  readonly max?: number;
  /** What they are, in the plural. */
  readonly of: string;
}

/** A list; what cannot be read is left out. */
export function listOf<T>(item: Shape<T>, { min = 0, max, of }: Limits): Shape<readonly T[]> {
  return {
    schema: {
      type: 'array',
      ...(min > 0 && { minItems: min }),
      ...(max !== undefined && { maxItems: max }),
      items: item.schema,
    },
    read(node, reading, owner) {
      if (node.kind !== 'list') return wrongValue(reading, node, `een lijst: ${of}, elk achter een streepje`);
      if (node.items.length < min) report(reading, 'verkeerde-waarde', owner ?? node.span, texts.tooFew(of));
      const extra = max === undefined ? undefined : node.items[max];
      if (extra !== undefined && max !== undefined)
        report(reading, 'verkeerde-waarde', startOf(extra), texts.tooMany(max, of));
      return node.items.map((each) => item.read(each, reading)).filter((each) => each !== undefined);
    },
  };
}

/** A long item is pointed at by its first key. */
function startOf(node: SourceNode): Span {
  return node.kind === 'map' && node.entries[0] ? node.entries[0].key.span : node.span;
}

/** One entry of a block whose keys are the author's own names. */
export interface Named<T> {
  readonly name: Written<string>;
  /** Absent where it cannot be read; the name is known all the same. */
  readonly value?: T;
}

/** A block whose keys are the author's own names. Of two with one name the first holds. */
export function mapOf<T>(value: Shape<T>, { min = 0, of }: Limits): Shape<readonly Named<T>[]> {
  return {
    schema: { type: 'object', ...(min > 0 && { minProperties: min }), additionalProperties: value.schema },
    read(node, reading, owner) {
      if (node.kind !== 'map') return wrongValue(reading, node, `een blok met ${of}`);
      if (node.entries.length < min) report(reading, 'verkeerde-waarde', owner ?? node.span, texts.tooFew(of));
      return firstOfEach(node, reading).map(({ key, value: node }) => {
        const read = value.read(node, reading, key.span);
        return { name: written(key, key.value), ...(read !== undefined && { value: read }) };
      });
    },
  };
}

/** The entries of a block with one of each name; doubles are reported. */
export function firstOfEach(node: MapNode, reading: Reading): readonly Entry[] {
  const seen = new Map<string, Entry>();
  for (const entry of node.entries) {
    const first = seen.get(entry.key.value);
    if (first === undefined) seen.set(entry.key.value, entry);
    else reportDouble(reading, entry.key.value, entry.key.span, first.key.span);
  }
  return [...seen.values()];
}

/** Reports a name at its second place, with the first beside it. */
export function reportDouble(reading: Reading, name: string, span: Span, first: Span) {
  report(reading, 'dubbele-id', span, texts.double(name), { span: first, text: texts.firstOne });
}

/** A block whose first key is the author's own name, and whose others are fields: `marloes: Goed.` with `als`. */
export interface Headed<H, T> extends Block<T> {
  readonly head: Written<string>;
  /** Absent where it is empty or cannot be read. */
  readonly said?: H;
}

/** `said` is what stands behind the own name, `what` a Dutch example for who writes something else. */
export function headed<H, T>(said: Shape<H>, fields: Fields<T>, what: string): Shape<Headed<H, T>> {
  const { properties, ...schema } = blockSchema(fields);
  return {
    schema: {
      ...schema,
      ...(properties !== undefined && { properties }),
      additionalProperties: said.schema,
      minProperties: 1,
    },
    read(node, reading) {
      if (node.kind !== 'map' || node.entries.length === 0) return wrongValue(reading, node, what);
      const head = node.entries.find(({ key }) => !Object.hasOwn(fields, key.value)) ?? node.entries[0];
      if (head === undefined) return undefined;
      if (head !== node.entries[0] || Object.hasOwn(fields, head.key.value)) reportNoHead(node, reading);
      if (Object.hasOwn(fields, head.key.value)) return undefined;
      const rest = { ...node, entries: node.entries.filter((entry) => entry !== head) };
      const value = said.read(head.value, reading, head.key.span);
      return {
        ...readBlock(fields, rest, reading, head.key.span, texts.unknownInItem),
        head: written(head.key, head.key.value),
        ...(value !== undefined && { said: value }),
      };
    },
  };
}

function reportNoHead(node: MapNode, reading: Reading) {
  const [first] = node.entries;
  if (first !== undefined) report(reading, 'verkeerde-waarde', first.key.span, texts.speakerFirst(first.key.value));
}

/** A bare text for what a longer form says in full. */
export function shortFor<S, T>(short: Shape<S>, long: Shape<T>, meaning: (short: S) => NoInfer<T>): Shape<T> {
  return {
    schema: { anyOf: [short.schema, long.schema] },
    read(node, reading, owner) {
      if (node.kind === 'list' || node.kind === 'map') return long.read(node, reading, owner);
      const value = short.read(node, reading, owner);
      return value === undefined ? undefined : meaning(value);
    },
  };
}

/** What may also be left empty. */
export function orNothing<T>(shape: Shape<T>): Shape<T> {
  return {
    schema: { anyOf: [shape.schema, { type: 'null' }] },
    read: (node, reading, owner) => (node.kind === 'nothing' ? undefined : shape.read(node, reading, owner)),
  };
}
