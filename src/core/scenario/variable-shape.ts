import { listOf } from './collection.ts';
import type { Written } from './reading.ts';
import { type Block, block, required } from './record.ts';
import { type Shape, whole, word, wrongValue, yesNo } from './shape.ts';
import type { SourceNode } from './source-node.ts';

export interface NumberFields {
  readonly van: Written<number>;
  readonly tot: Written<number>;
  readonly start: Written<number>;
}

export interface NameFields {
  readonly 'een-van': readonly Written<string>[];
  readonly start: Written<string>;
}

export type VariableShape =
  | { readonly kind: 'flag'; readonly start: Written<boolean> }
  | { readonly kind: 'number'; readonly block: Block<NumberFields> }
  | { readonly kind: 'name'; readonly block: Block<NameFields> };

const bound = () => whole(-1_000_000, 1_000_000);

const number = () =>
  block<NumberFields>({
    van: required(bound(), 'Het laagste dat dit getal kan zijn.'),
    tot: required(bound(), 'Het hoogste dat dit getal kan zijn.'),
    start: required(bound(), 'Het getal waarmee het verhaal begint.'),
  });

const name = () =>
  block<NameFields>({
    'een-van': required(listOf(word('een naam'), { min: 1, of: 'namen' }), 'Wat deze variabele kan zijn.'),
    start: required(word('een naam uit de lijst'), 'Waarmee het verhaal begint.'),
  });

/** `ja` or `nee`, a bounded whole number, or one of some names. */
export const variableShape = (): Shape<VariableShape> => ({
  schema: { anyOf: [yesNo.schema, number().schema, name().schema] },
  read(node, reading, owner) {
    if (node.kind === 'text' && (node.value === 'ja' || node.value === 'nee'))
      return { kind: 'flag', start: { value: node.value === 'ja', span: node.span } };
    if (node.kind !== 'map')
      return wrongValue(reading, node, "'ja' of 'nee', een getal { van, tot, start }, of { een-van: [..], start }");
    if (hasNames(node)) {
      const read = name().read(node, reading, owner);
      return read && { kind: 'name', block: read };
    }
    const read = number().read(node, reading, owner);
    return read && { kind: 'number', block: read };
  },
});

function hasNames(node: SourceNode): boolean {
  return node.kind === 'map' && node.entries.some(({ key, value }) => key.value === 'een-van' || value.kind === 'list');
}
