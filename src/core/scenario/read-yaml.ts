import { Composer, type Document, isMap, isScalar, isSeq, Parser, type Scalar } from 'yaml';
import { type Obstacle, scanLexemes } from './scan-lexemes.ts';
import type { Entry, NothingNode, SourceNode, TextNode } from './source-node.ts';
import type { Span } from './span.ts';
import { texts } from './texts.ts';
import { explainYamlError } from './yaml-errors.ts';

export type YamlResult =
  | { readonly ok: true; readonly root: SourceNode; readonly tags: readonly Span[] }
  | { readonly ok: false; readonly obstacle: Obstacle };

/**
 * Reads a text as one YAML 1.2 document in the failsafe schema: every scalar is its own text. Anchors, aliases and
 * directives are not part of the story format.
 */
export function readYaml(text: string): YamlResult {
  const { lexemes, tags, obstacle } = scanLexemes(text);
  if (obstacle !== undefined) return { ok: false, obstacle };
  const [document, second] = compose(lexemes, text.length);
  const odd: Span[] = [];
  const root = convert(document?.contents, { text, odd }, { start: 0, end: 0 });
  const problem = firstError(document, text) ?? oddKey(odd) ?? secondDocument(second);
  return problem === undefined ? { ok: true, root, tags } : { ok: false, obstacle: problem };
}

function compose(lexemes: readonly string[], length: number): readonly Document[] {
  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, prettyErrors: false });
  return [...composer.compose(tokensOf(lexemes), true, length)];
}

function* tokensOf(lexemes: readonly string[]) {
  const parser = new Parser();
  for (const lexeme of lexemes) yield* parser.next(lexeme);
  yield* parser.end();
}

/** One mistake makes YAML complain at several places; the first of them is where it began. */
function firstError(document: Document | undefined, text: string): Obstacle | undefined {
  const complaints = [...(document?.errors ?? []), ...(document?.warnings ?? [])];
  const [first] = complaints
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED')
    .sort((one, other) => one.pos[0] - other.pos[0]);
  if (first === undefined) return undefined;
  const start = Math.min(first.pos[0], text.length);
  const end = Math.min(Math.max(first.pos[1], start), text.length);
  return { code: 'yaml-fout', span: { start, end }, text: explainYamlError(first.code, first.message, text, start) };
}

function oddKey([span]: readonly Span[]): Obstacle | undefined {
  return span && { code: 'yaml-fout', span, text: texts.oddKey };
}

function secondDocument(second: Document | undefined): Obstacle | undefined {
  const start = second?.range?.[0];
  return start === undefined
    ? undefined
    : { code: 'yaml-fout', span: { start, end: start }, text: texts.secondDocument };
}

interface Converting {
  readonly text: string;
  /** Keys that are no text. */
  readonly odd: Span[];
}

/** `owner` is the key or dash at which an empty value stands. */
function convert(node: unknown, converting: Converting, owner: Span): SourceNode {
  if (isMap(node)) {
    const entries = node.items.map((pair) => convertPair(pair, converting, owner));
    return { kind: 'map', entries: entries.filter((entry) => entry !== undefined), span: spanOf(node, converting) };
  }
  if (isSeq(node)) {
    const span = spanOf(node, converting);
    return { kind: 'list', items: node.items.map((item) => convert(item, converting, itemOwner(item, span))), span };
  }
  return isScalar(node) ? convertScalar(node, converting, owner) : nothing(converting, owner);
}

function convertPair(
  pair: { readonly key: unknown; readonly value: unknown },
  converting: Converting,
  owner: Span,
): Entry | undefined {
  const key = convert(pair.key, converting, owner);
  if (key.kind === 'text') return { key, value: convert(pair.value, converting, key.span) };
  converting.odd.push(key.span);
  return undefined;
}

/** An empty item has no length of its own; it stands at the dash before it. */
function itemOwner(item: unknown, list: Span): Span {
  const start = isScalar(item) ? (item.range?.[0] ?? list.start) : list.start;
  return { start: Math.max(list.start, start - 1), end: Math.max(list.start, start) };
}

function convertScalar(node: Scalar, converting: Converting, owner: Span): TextNode | NothingNode {
  const span = spanOf(node, converting);
  if (node.type === 'PLAIN' && span.start === span.end) return nothing(converting, owner);
  const value = typeof node.value === 'string' ? node.value : '';
  const cutOff = node.type === 'PLAIN' ? commentBehind(span.end, converting.text) : undefined;
  return { kind: 'text', value, span, ...(cutOff && { cutOff }) };
}

function nothing({ text }: Converting, owner: Span): NothingNode {
  const cutOff = text[owner.end] === ':' ? commentBehind(owner.end + 1, text) : undefined;
  return { kind: 'nothing', span: owner, ...(cutOff && { cutOff }) };
}

/** One space and a `#`: perhaps meant as text. Who writes a comment puts more space before it, or a line of its own. */
function commentBehind(end: number, text: string): Span | undefined {
  if (text[end] !== ' ' || text[end + 1] !== '#') return undefined;
  const line = text.slice(end + 1, end + 500).search(/\r?\n/);
  return { start: end + 1, end: line < 0 ? Math.min(text.length, end + 500) : end + 1 + line };
}

function spanOf(node: { readonly range?: readonly number[] | null | undefined }, { text }: Converting): Span {
  const [start = 0, valueEnd = start] = node.range ?? [];
  let end = valueEnd;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
