import { type Reading, report, suggest, type Written } from './reading.ts';
import type { SourceNode, TextNode } from './source-node.ts';
import type { Span } from './span.ts';
import type { StructureCode } from './structure-codes.ts';
import { texts } from './texts.ts';

/**
 * What may stand at one place of a story file: how to read it, and the same as JSON Schema for editors. Reading gives
 * undefined where the value cannot be used; a finding then says why.
 */
export interface Shape<T> {
  readonly read: (node: SourceNode, reading: Reading, owner?: Span) => T | undefined;
  readonly schema: JsonSchema;
}

/** A JSON Schema, or a part of one (draft 7). */
export interface JsonSchema {
  readonly [keyword: string]: Json;
}

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Text that is shown, so that a cut-off end is a mistake. `max`: the most characters. */
export function prose(max?: number): Shape<Written<string>> {
  return {
    schema: { type: ['string', 'number'], ...(max !== undefined && { maxLength: max }) },
    read(node, reading) {
      if (node.kind === 'nothing' && node.cutOff) report(reading, 'afgekapte-tekst', node.cutOff, texts.cutOff);
      else if (node.kind !== 'text' || node.value.trim() === '') return wrongValue(reading, node, 'een tekst');
      if (node.kind !== 'text') return undefined;
      if (node.cutOff) report(reading, 'afgekapte-tekst', node.cutOff, texts.cutOff);
      const length = max === undefined ? 0 : [...node.value].length;
      if (max !== undefined && length > max) report(reading, 'tekst-te-lang', node.span, texts.tooLong(length, max));
      return written(node, node.value);
    },
  };
}

/** A word as it stands: an id, or what is judged later. */
export function word(what: string): Shape<Written<string>> {
  return {
    schema: { type: ['string', 'number'] },
    read: (node, reading) => (node.kind === 'text' ? written(node, node.value) : wrongValue(reading, node, what)),
  };
}

/** A word of a list. Another one is reported with `code`, and given back all the same. */
export function wordOf(
  list: readonly string[],
  of: string,
  code: StructureCode = 'verkeerde-waarde',
): Shape<Written<string>> {
  const what = `${of}: ${list.join(', ')}`;
  return {
    schema: { enum: list },
    read(node, reading) {
      if (node.kind !== 'text') return wrongValue(reading, node, what);
      if (!list.includes(node.value)) {
        const guess = suggest(reading, node.value, list);
        const rule = texts.unknownWord(node.value, of, guess, list.join(', '));
        report(reading, code, node.span, code === 'verkeerde-waarde' ? texts.wrong(node.value, what, guess) : rule);
      }
      return written(node, node.value);
    },
  };
}

/** A whole number within bounds. */
export function whole(min: number, max: number): Shape<Written<number>> {
  const what = `een heel getal van ${min} tot en met ${max}`;
  return {
    schema: { type: 'integer', minimum: min, maximum: max },
    read(node, reading) {
      const value = node.kind === 'text' ? wholeNumber(node.value) : undefined;
      if (node.kind !== 'text' || value === undefined || value < min || value > max)
        return wrongValue(reading, node, what);
      return written(node, value);
    },
  };
}

/** The number that a text writes; undefined where it is no whole number. */
export function wholeNumber(text: string): number | undefined {
  return /^[+-]?\d{1,9}$/.test(text) ? Number(text) + 0 : undefined;
}

/** `ja` or `nee`. */
export const yesNo: Shape<Written<boolean>> = {
  schema: { enum: ['ja', 'nee'] },
  read(node, reading) {
    const value = node.kind === 'text' ? yesOrNo(node.value) : undefined;
    if (node.kind !== 'text' || value === undefined) return wrongValue(reading, node, "'ja' of 'nee'");
    return written(node, value);
  },
};

export function yesOrNo(text: string): boolean | undefined {
  if (text === 'ja') return true;
  return text === 'nee' ? false : undefined;
}

/** A time of day, in minutes after midnight. */
export const timeOfDay: Shape<Written<number>> = {
  schema: { type: ['string', 'number'], pattern: '^([01]?[0-9]|2[0-3])[.:][0-5][0-9]$' },
  read(node, reading) {
    const parts = node.kind === 'text' ? /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(node.value) : null;
    if (node.kind !== 'text' || parts === null) return wrongValue(reading, node, 'een tijd, zoals "16.40"');
    return written(node, Number(parts[1]) * 60 + Number(parts[2]));
  },
};

export function written<T>(node: TextNode, value: T): Written<T> {
  return { value, span: node.span };
}

/** Reports a value of the wrong kind, or none at all. */
export function wrongValue(reading: Reading, node: SourceNode, what: string): undefined {
  report(reading, 'verkeerde-waarde', node.span, explain(reading, node, what));
  return undefined;
}

function explain(reading: Reading, node: SourceNode, what: string): string {
  switch (node.kind) {
    case 'text':
      return texts.wrong(node.value, what);
    case 'nothing':
      return texts.nothing(reading.text.slice(node.span.start, node.span.end), what);
    case 'list':
    case 'map':
      return texts.wrongKind(node.kind, what);
  }
}
