import { catalogue } from '../core/check/index.ts';
import type { Output } from './output.ts';
import { texts } from './texts.ts';

/** Prints what there is to know about a finding by its code, or all codes. Gives the exit code. */
export function explain([code, ...more]: readonly string[], output: Output): 0 | 2 {
  const entries = catalogue();
  if (code === undefined && more.length === 0) {
    output.out(entries.map((entry) => `${entry.code} (${entry.ernst})\n`).join(''));
    return 0;
  }
  const entry = entries.find((each) => each.code === code);
  if (entry === undefined || more.length > 0) {
    output.err(texts.unknownCode(code ?? ''));
    return 2;
  }
  const { ernst, explanation, bad, good } = entry;
  output.out(
    [
      `${entry.code} (${ernst})`,
      explanation,
      '',
      texts.notThis,
      ...linesBeside(bad.replace(/[«»]/g, ''), good),
      '',
      texts.butThis,
      ...linesBeside(good, bad.replace(/[«»]/g, '')),
      '',
    ].join('\n'),
  );
  return 0;
}

const mostLines = 14;

/** The lines of one text that the other does not have, with the line before each stretch of them. */
function linesBeside(text: string, other: string): readonly string[] {
  const lines = text.split('\n');
  const others = new Set(other.split('\n'));
  const shown = lines.filter(
    (line, index) => !others.has(line) || (lines[index + 1] !== undefined && !others.has(lines[index + 1] ?? '')),
  );
  const told = shown.length > 0 ? shown : [texts.leaveOut];
  return [...told.slice(0, mostLines), ...(told.length > mostLines ? ['…'] : [])].map((line) => `  ${line}`);
}
