import { ParseDutch } from 'parse-dutch';
import type { Span } from '../../scenario/index.ts';
import { countSyllables } from './count-syllables.ts';

/** A sentence of a text, from its first to its last visible character. */
export interface Sentence extends Span {
  readonly words: readonly Word[];
}

export interface Word extends Span {
  /** As written, without soft hyphens. */
  readonly text: string;
  /** A figure, or `{name}`: read at a glance, however long it is. */
  readonly isNumber: boolean;
  /** Of a word with hyphens those of each part, of a figure one. */
  readonly syllables: readonly number[];
  /** What stands between the word before it and this one: white space, commas, quotes. */
  readonly before: string;
}

/** Reads a text into sentences: `readText`, or one that remembers what it read. */
export type ReadText = (text: string) => readonly Sentence[];

/** The sentences of a shown text. `{name}` is one word; words joined by a hyphen or slash are one too. */
export function readText(text: string): readonly Sentence[] {
  return pieceEnds(text).flatMap((end, index, ends) => readPiece(text, { start: ends[index - 1] ?? 0, end }));
}

// The parser's cost grows with the square of a text, so a text that is no line any more is cut.
const longestPiece = 1000;

function pieceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (let start = 0; start < text.length; start = ends.at(-1) ?? text.length) {
    const space = text.lastIndexOf(' ', start + longestPiece);
    const isShort = text.length - start <= longestPiece;
    ends.push(isShort ? text.length : space > start ? space : start + longestPiece);
  }
  return ends;
}

const parser = new ParseDutch();

function readPiece(text: string, { start, end }: Span): readonly Sentence[] {
  const root = parser.parse(withoutPitfalls(text.slice(start, end)));
  const nodes = root.children.flatMap((paragraph) => (paragraph.type === 'ParagraphNode' ? paragraph.children : []));
  return nodes.flatMap((node) => {
    if (node.type !== 'SentenceNode') return [];
    const words = node.children.filter(({ type }) => type === 'WordNode').map((word) => moved(word, start));
    return sentencesOf(text, moved(node, start), words);
  });
}

type Positioned = ReturnType<ParseDutch['parse']>['children'][number];

function moved({ position }: Pick<Positioned, 'position'>, by: number): Span {
  return { start: (position?.start.offset ?? 0) + by, end: (position?.end.offset ?? 0) + by };
}

/**
 * The same text, of the same length, without what makes the parser join two sentences: a number, a lone digit, or a word
 * that in Latin or Dutch can be an abbreviation too, before a full stop. `{name}` becomes one word.
 */
function withoutPitfalls(text: string): string {
  return text
    .replace(notAbbreviated, (found) => `${'X'.repeat(found.length - 1)}!`)
    .replace(/\{[^{}]*\}|\d+(?:[.,:]\d+)*/g, (found) => 'X'.repeat(found.length));
}

const notAbbreviated =
  /\b(?:\d|al|bijl|cent|del|do|[Ee]d|fut|intern|[Jj]an|kon|[Mm]a|max|min|no|op|pro|red|tab|tel|ver|vrij|zat|zo)\.(?=\s+["'“‘]?\p{Lu})/gu;

/** What somebody says behind a colon is a sentence of its own. */
function sentencesOf(text: string, span: Span, words: readonly Span[]): readonly Sentence[] {
  const cut = words.findIndex(
    (word, index) => index > 0 && /:\s*["“„]$/.test(text.slice(words[index - 1]?.end, word.start)),
  );
  const spoken = words[cut];
  if (spoken === undefined) return [sentence(text, span, words)];
  const quote = text.lastIndexOf(':', spoken.start) + 1;
  const start = quote + text.slice(quote).search(/\S/);
  return [
    sentence(text, { start: span.start, end: quote }, words.slice(0, cut)),
    sentence(text, { start, end: span.end }, words.slice(cut)),
  ];
}

function sentence(text: string, { start, end }: Span, words: readonly Span[]): Sentence {
  return { start, end, words: words.map((word, index) => asWord(text, word, words[index - 1]?.end ?? start)) };
}

function asWord(text: string, { start, end }: Span, previous: number): Word {
  const written = text.slice(start, end);
  const plain = written.replaceAll('\u00ad', '');
  const isNumber = /[\d{]/.test(written);
  const syllables = isNumber ? [1] : plain.split('-').map(countSyllables);
  return { start, end, text: plain, isNumber, syllables, before: text.slice(previous, start) };
}
