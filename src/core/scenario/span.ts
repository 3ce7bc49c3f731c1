/** A stretch of the text, in UTF-16 units from its start; the end is exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text as an editor counts: from 1, columns in UTF-16 units, the end exclusive. */
export interface TextRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where each line of a text starts. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

export function textRangeOf({ start, end }: Span, lineStarts: readonly number[]): TextRange {
  const line = lineOf(start, lineStarts);
  const endLine = lineOf(end, lineStarts);
  return { line, column: columnOf(start, line, lineStarts), endLine, endColumn: columnOf(end, endLine, lineStarts) };
}

function lineOf(offset: number, lineStarts: readonly number[]): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

function columnOf(offset: number, line: number, lineStarts: readonly number[]): number {
  return offset - (lineStarts[line - 1] ?? 0) + 1;
}
