import type { Span } from './span.ts';

/**
 * Where a stretch of a text stands in the file that writes it: plain, between single or double quotes, folded or
 * literal. `value` is what YAML reads between `written.start` and `written.end`; the stretch is in UTF-16 units of it,
 * and begins and ends with something visible. Null where the two cannot be laid side by side.
 */
export function stretchInSource(source: string, written: Span, value: string, stretch: Span): Span | null {
  const pieces = piecesOf(source.slice(written.start, written.end));
  let start: number | undefined;
  for (let at = 0; at < stretch.end; at++) {
    if (isBlank(value[at])) continue;
    const piece = nextVisible(pieces);
    if (piece === undefined || piece.text[0] !== value[at]) return null;
    // An escape may write two units.
    const last = at + piece.text.length - 1;
    if (piece.text !== value.slice(at, last + 1)) return null;
    if (start === undefined && last >= stretch.start) start = piece.start;
    if (last + 1 >= stretch.end && start !== undefined)
      return { start: written.start + start, end: written.start + piece.end };
    at = last;
  }
  return null;
}

/** One character as the file writes it. */
interface Piece extends Span {
  /** What it reads as; empty for what is not read, such as the end of a line behind a backslash. */
  readonly text: string;
}

// White space is folded, added and left out in many ways; the visible characters always stand in their order.
function nextVisible(pieces: Iterator<Piece>): Piece | undefined {
  for (let piece = pieces.next(); !piece.done; piece = pieces.next())
    if (piece.value.text !== '' && !isBlank(piece.value.text)) return piece.value;
  return undefined;
}

function isBlank(char: string | undefined): boolean {
  return char !== undefined && /^\s$/.test(char);
}

function piecesOf(written: string): Iterator<Piece> {
  switch (written[0]) {
    case '"':
      return patternPieces(written, 1, doubleQuoted, readEscape);
    case "'":
      return patternPieces(written, 1, singleQuoted, (piece) => piece[0] ?? '');
    case '|':
    case '>':
      return patternPieces(written, written.indexOf('\n') + 1 || written.length, anything, (piece) => piece);
    default:
      return patternPieces(written, 0, anything, (piece) => piece);
  }
}

const anything = /[\s\S]/y;
const singleQuoted = /''|[^']/y;
const doubleQuoted = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])|[^"\\]/y;

function* patternPieces(written: string, from: number, pattern: RegExp, read: (piece: string) => string) {
  const each = new RegExp(pattern);
  each.lastIndex = from;
  for (let found = each.exec(written); found !== null; found = each.exec(written))
    yield { start: found.index, end: each.lastIndex, text: read(found[0]) };
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

function readEscape(piece: string): string {
  const [slash, kind = '', ...digits] = piece;
  if (slash !== '\\') return piece;
  if (digits.length > 0) return String.fromCodePoint(Number.parseInt(digits.join(''), 16));
  return /\s/.test(kind) && kind !== ' ' && kind !== '\t' ? '' : (escapes[kind] ?? kind);
}
