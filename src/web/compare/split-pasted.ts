import type { JournalText } from './read-journals.ts';
import { texts } from './texts.ts';

/** What was typed or pasted: codes, and journals among them, each with or without a name before it (`Noor: { … }`). */
export interface Pasted {
  readonly codes: string;
  readonly journals: readonly JournalText[];
}

/** Journals stand together: from the first line that opens a brace to the last brace that is closed. No code has a brace. */
export function splitPasted(text: string): Pasted {
  const opened = /^(?:[^\n:{}",]+:)?[ \t]*\{/m.exec(text);
  if (opened === null) return { codes: text, journals: [] };
  const closed = text.lastIndexOf('}') + 1;
  const end = closed > opened.index ? closed : text.length;
  const pieces = text.slice(opened.index, end).split(/(?<=\})\s*(?=(?:[^\n:{}",]+:[ \t]*)?\{)/);
  return { codes: `${text.slice(0, opened.index)}\n${text.slice(end)}`, journals: pieces.map(withName) };
}

function withName(typed: string): JournalText {
  const brace = typed.indexOf('{');
  const name = typed.slice(0, brace).replace(/:\s*$/, '').trim();
  return { line: texts.pasted, text: typed.slice(brace), typed, ...(name !== '' && { name }) };
}
