import type { Finding } from '../core/scenario/index.ts';
import { texts } from './texts.ts';

/** A finding for people: where, the line of the file with carets under it, and the text. */
export function printFinding(
  { file, line, column, endLine, endColumn, ernst, code, text, related = [] }: Finding,
  source: string,
): string {
  const written = source.replace(/^\uFEFF/, '').split(/\r?\n/)[line - 1] ?? '';
  const end = endLine === line ? endColumn : written.length + 1;
  const also = related.map((each) => `  ${texts.seeAlso} ${file}:${each.line}:${each.column}: ${each.text}`);
  const lines = [
    `${file}:${line}:${column}: ${ernst} [${code}]`,
    ...excerpt(written, column - 1, Math.max(end - 1, column)),
    `  ${text}`,
    ...also,
    '',
  ];
  return lines.map((each) => `${visible(each)}\n`).join('');
}

/** Control characters and marks of direction become spaces, so that a terminal stays what it is. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

const width = 100;

/** A long line is shown around what is wrong. */
function excerpt(line: string, start: number, end: number): readonly string[] {
  const from = start > width - 20 ? start - 20 : 0;
  const carets = '^'.repeat(Math.max(1, Math.min(end, from + width) - start));
  return [`  ${line.slice(from, from + width)}`, `  ${' '.repeat(start - from)}${carets}`];
}
