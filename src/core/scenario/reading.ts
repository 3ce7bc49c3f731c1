import { type Finding, mostFindings } from './finding.ts';
import { nearest, type Patience } from './nearest.ts';
import { lineStartsOf, type Span, textRangeOf } from './span.ts';
import { type StructureCode, structureCodes } from './structure-codes.ts';

/** One file being read: its text, and what was found so far. */
export interface Reading {
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly findings: Finding[];
  readonly patience: Patience;
  /** Something without which the story cannot be played is missing or cannot be resolved. */
  broken: boolean;
}

/** Something that the file says, and where. */
export interface Written<T> {
  readonly value: T;
  readonly span: Span;
}

/** A file of which nothing is read yet. `file` is only the name that its findings carry. */
export function startReading(text: string, file: string): Reading {
  const patience = { comparisons: 50_000 };
  return { file, text, lineStarts: lineStartsOf(text), findings: [], patience, broken: false };
}

/** Notes what is wrong at a place, with the text that its author reads. */
export function report(
  reading: Reading,
  code: StructureCode,
  span: Span,
  text: string,
  related?: { readonly span: Span; readonly text: string },
) {
  const { file, lineStarts, findings } = reading;
  if (findings.length >= mostFindings) return;
  findings.push({
    code,
    ernst: structureCodes[code],
    file,
    ...textRangeOf(span, lineStarts),
    text,
    ...(related && { related: [{ ...textRangeOf(related.span, lineStarts), text: related.text }] }),
  });
}

/** Reports something without which the story cannot be played. */
export function breakOff(reading: Reading, code: StructureCode, span: Span, text: string) {
  reading.broken = true;
  report(reading, code, span, text);
}

/** What was probably meant by a word; undefined where nothing is near, or enough was compared in this file. */
export function suggest(reading: Reading, word: string, candidates: Iterable<string>): string | undefined {
  return nearest(word, candidates, reading.patience);
}
