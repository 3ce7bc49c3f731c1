import type { TextRange } from '../../../src/core/scenario/index.ts';

/** A text without its «guillemets», and the ranges that stood between them, in order. */
export function marked(text: string): { readonly text: string; readonly ranges: readonly TextRange[] } {
  const ranges: TextRange[] = [];
  let plain = '';
  for (const [index, part] of text.split(/[«»]/).entries()) {
    const start = plain.length;
    plain += part;
    if (index % 2 === 1) ranges.push(rangeAt(plain, start, plain.length));
  }
  return { text: plain, ranges };
}

function rangeAt(text: string, start: number, end: number): TextRange {
  const from = text.slice(0, start).split('\n');
  const to = text.slice(0, end).split('\n');
  return {
    line: from.length,
    column: (from.at(-1)?.length ?? 0) + 1,
    endLine: to.length,
    endColumn: (to.at(-1)?.length ?? 0) + 1,
  };
}
