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
// Some 500 scenes. What costs time is not the length but the number of pieces.
const maxLexemes = 150_000;

/** One pass over the text that stops at what is too big, too deep, or not allowed in a story. */
export function scanLexemes(text: string): Scan {
  const tags: Span[] = [];
  const lexemes: string[] = [];
  if (text.length > maxLength) return { lexemes, tags, obstacle: tooBig(text, texts.tooBig) };
  const depth = depthMeter();
  let start = 0;
  let inScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes.push(lexeme);
    const type: LexemeType = inScalar ? 'scalar-text' : CST.tokenType(lexeme);
    inScalar = type === 'scalar';
    if (inScalar || type === 'doc-mode' || type === 'flow-error-end') continue;
    const level = depth(type, lexeme);
    if (type === 'tag') tags.push(spanOf(lexeme, start));
    const obstacle = level > maxDepth ? tooDeep(lexeme, start) : forbidden(type, lexeme, start);
    if (obstacle !== undefined) return { lexemes, tags, obstacle };
    if (lexemes.length > maxLexemes) return { lexemes, tags, obstacle: tooBig(text, texts.tooManyPieces) };
    start += lexeme.length;
  }
  return { lexemes, tags };
}

type LexemeType = CST.TokenType | 'scalar-text' | null;

function spanOf(lexeme: string, start: number): Span {
  return { start, end: start + lexeme.length };
}

/** Points at the first line. */
function tooBig(text: string, explanation: string): Obstacle {
  const end = text.slice(0, 200).search(/[\r\n]/);
  return { code: 'te-groot', span: { start: 0, end: end < 0 ? 200 : end }, text: explanation };
}

function tooDeep(lexeme: string, start: number): Obstacle {
  return { code: 'te-groot', span: spanOf(lexeme, start), text: texts.tooDeep(maxDepth) };
}

function forbidden(type: LexemeType, lexeme: string, start: number): Obstacle | undefined {
  switch (type) {
    case 'anchor':
    case 'alias':
      return { code: 'yaml-fout', span: spanOf(lexeme, start), text: texts.anchor(lexeme) };
    case 'directive-line':
      return { code: 'yaml-fout', span: spanOf(lexeme, start), text: texts.directive };
    case 'explicit-key-ind':
      return { code: 'yaml-fout', span: spanOf(lexeme, start), text: texts.explicitKey };
    case 'double-quoted-scalar':
    case 'single-quoted-scalar':
      return isClosed(lexeme) ? badEscape(lexeme, start) : unclosed(lexeme, start);
    default:
      return undefined;
  }
}

function unclosed(lexeme: string, start: number): Obstacle {
  const span = { start, end: firstLineEnd(lexeme, start) };
  return { code: 'yaml-fout', span, text: texts.unclosedQuote(lexeme) };
}

function isClosed(quoted: string): boolean {
  const [quote = ''] = quoted;
  const escaping = quote === '"' ? '\\' : quote;
  let at = quoted.length - 2;
  while (at > 0 && quoted[at] === escaping) at--;
  return quoted.length > 1 && quoted.endsWith(quote) && (quoted.length - 2 - at) % 2 === 0;
}

// What YAML knows behind a backslash, but for \U, which no story needs.
const escapes = /\\([0abefnrtvN_LP "/\\\t\r\n]|x[\da-fA-F]{2}|u[\da-fA-F]{4})?/g;

function badEscape(quoted: string, start: number): Obstacle | undefined {
  if (!quoted.startsWith('"')) return undefined;
  for (const { index, 1: known } of quoted.matchAll(escapes)) {
    const span = { start: start + index, end: start + index + 2 };
    if (known === undefined) return { code: 'yaml-fout', span, text: texts.yaml.backslash };
  }
  return undefined;
}

function firstLineEnd(lexeme: string, start: number): number {
  const end = lexeme.search(/\r?\n/);
  return start + (end < 0 ? lexeme.length : end);
}

/** Gives, lexeme by lexeme, how many lists and blocks of fields one is in. */
function depthMeter(): (type: LexemeType, lexeme: string) => number {
  const columns: number[] = [];
  let column = 0;
  let brackets = 0;
  return (type, lexeme) => {
    const here = column;
    const line = lexeme.lastIndexOf('\n');
    column = line < 0 ? column + lexeme.length : lexeme.length - 1 - line;
    if (type === 'flow-map-start' || type === 'flow-seq-start') brackets++;
    else if (type === 'flow-map-end' || type === 'flow-seq-end') brackets = Math.max(0, brackets - 1);
    else if (brackets === 0 && startsBlock(type)) enter(columns, here);
    // A text is only a level where it turns out to be a key: at its colon.
    return type === 'scalar-text' ? 0 : columns.length + brackets;
  };
}

function startsBlock(type: LexemeType): boolean {
  switch (type) {
    case 'seq-item-ind':
    case 'scalar-text':
    case 'double-quoted-scalar':
    case 'single-quoted-scalar':
      return true;
    default:
      return false;
  }
}

function enter(columns: number[], column: number) {
  while ((columns.at(-1) ?? -1) > column) columns.pop();
  if ((columns.at(-1) ?? -1) < column) columns.push(column);
}
