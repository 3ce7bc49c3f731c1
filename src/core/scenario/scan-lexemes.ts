import { CST, Lexer } from 'yaml';
import type { Span } from './span.ts';
import { texts } from './texts.ts';

/** Why a file cannot be read as a story at all. */
export interface Obstacle {
  readonly code: 'yaml-fout' | 'te-groot';
  readonly span: Span;
  readonly text: string;
}

/** A file in YAML's smallest pieces, before anything is built of them. */
export interface Scan {
  readonly lexemes: readonly string[];
  /** Words with an exclamation mark before them, which YAML takes for a tag and drops. */
  readonly tags: readonly Span[];
  readonly obstacle?: Obstacle;
}

const maxLength = 2_000_000;
const maxDepth = 20;

/** One pass over the text that stops at what is too big, too deep, or not allowed in a story. */
export function scanLexemes(text: string): Scan {
  const tags: Span[] = [];
  if (text.length > maxLength) return { lexemes: [], tags, obstacle: tooBig(text) };
  const lexemes: string[] = [];
  const depth = depthMeter();
  let start = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes.push(lexeme);
    const type: string | null = inScalar ? 'scalar-text' : CST.tokenType(lexeme);
    inScalar = type === 'scalar';
    if (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || inScalar) continue;
    const span = { start, end: start + lexeme.length };
    start = span.end;
    if (type === 'tag') tags.push(span);
    const obstacle = forbidden(type, lexeme, span) ?? tooDeep(depth(type, lexeme), span);
    if (obstacle !== undefined) return { lexemes, tags, obstacle };
  }
  return { lexemes, tags };
}

function tooBig(text: string): Obstacle {
  const end = text.search(/[\r\n]/);
  return { code: 'te-groot', span: { start: 0, end: end < 0 ? maxLength : end }, text: texts.tooBig };
}

function tooDeep(depth: number, span: Span): Obstacle | undefined {
  return depth > maxDepth ? { code: 'te-groot', span, text: texts.tooDeep(maxDepth) } : undefined;
}

function forbidden(type: string | null, lexeme: string, { start, end }: Span): Obstacle | undefined {
  const wrong = (text: string, span: Span = { start, end }): Obstacle => ({ code: 'yaml-fout', span, text });
  switch (type) {
    case 'anchor':
    case 'alias':
      return wrong(texts.anchor(lexeme));
    case 'directive-line':
      return wrong(texts.directive);
    case 'explicit-key-ind':
      return wrong(texts.explicitKey);
    case 'double-quoted-scalar':
    case 'single-quoted-scalar':
      return isClosed(lexeme)
        ? undefined
        : wrong(texts.unclosedQuote(lexeme), { start, end: firstLineEnd(lexeme, start) });
    default:
      return undefined;
  }
}

function isClosed(quoted: string): boolean {
  if (quoted.length < 2 || quoted.at(-1) !== quoted[0]) return false;
  const inside = quoted.slice(1, -1);
  const escapes = quoted[0] === '"' ? /\\*$/ : /'*$/;
  return (escapes.exec(inside)?.[0].length ?? 0) % 2 === 0;
}

function firstLineEnd(lexeme: string, start: number): number {
  const end = lexeme.search(/\r?\n/);
  return start + (end < 0 ? lexeme.length : end);
}

/** Gives, lexeme by lexeme, how many lists and blocks of fields one is in. */
function depthMeter(): (type: string | null, lexeme: string) => number {
  const columns: number[] = [];
  let column = 0;
  let brackets = 0;
  return (type, lexeme) => {
    const here = column;
    column = type === 'newline' ? 0 : column + lexeme.length;
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets++;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') brackets = Math.max(0, brackets - 1);
    else if (brackets === 0 && startsBlock(type)) enter(columns, here);
    // A text is only a level where it turns out to be a key: at its colon.
    return type === 'scalar-text' ? 0 : columns.length + brackets;
  };
}

function startsBlock(type: string | null): boolean {
  return type === 'seq-item-ind' || type === 'scalar-text' || (type?.endsWith('quoted-scalar') ?? false);
}

function enter(columns: number[], column: number) {
  while ((columns.at(-1) ?? -1) > column) columns.pop();
  if ((columns.at(-1) ?? -1) < column) columns.push(column);
}
