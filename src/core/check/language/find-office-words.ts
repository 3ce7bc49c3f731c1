import { officePhrases } from './office-phrases.ts';
import { officeSmallWords } from './office-small-words.ts';
import { officeVerbsAndNouns } from './office-verbs-and-nouns.ts';
import type { OfficeWord } from './office-word.ts';
import type { Sentence, Word } from './read-text.ts';
import type { Remark } from './remark.ts';
import { texts } from './texts.ts';

/** All words and phrases of our list; an entry of its own for each form. */
export const officeWords: readonly OfficeWord[] = [
  ...officePhrases,
  ...officeSmallWords,
  ...officeVerbsAndNouns,
].flatMap(([said, plain]) => said.split('|').map((form): OfficeWord => [form, plain]));

/** Where a sentence has words of the office; of a phrase within a phrase only the longer one. */
export function findOfficeWords({ words }: Sentence): readonly Remark[] {
  const remarks: Remark[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = startingAt(words, at);
    const [first, last] = [words[at], words[at + (found?.said.length ?? 1) - 1]];
    if (found === undefined || first === undefined || last === undefined) continue;
    const text = texts.officeWord(found.said.join(' '), found.plain);
    remarks.push({ code: 'ambtelijk-woord', ernst: 'tip', at: { start: first.start, end: last.end }, text });
    at += found.said.length - 1;
  }
  return remarks;
}

interface Entry {
  readonly said: readonly string[];
  readonly plain: string;
}

function startingAt(words: readonly Word[], at: number): Entry | undefined {
  const entries = byFirstWord.get(words[at]?.text.toLowerCase() ?? '');
  return entries?.find(({ said }) => said.every((part, index) => words[at + index]?.text.toLowerCase() === part));
}

const byFirstWord = groupByFirstWord();

/** Longest first. */
function groupByFirstWord(): ReadonlyMap<string, readonly Entry[]> {
  const entries = officeWords.map(([said, plain]) => ({ said: said.split(' '), plain }));
  const groups = new Map<string, Entry[]>();
  for (const entry of entries.sort((one, other) => other.said.length - one.said.length)) {
    const first = entry.said[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), entry]);
  }
  return groups;
}
