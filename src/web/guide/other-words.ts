import { subjects } from './ordinary-words.ts';
import { stem } from './stem.ts';

/** All words that the guide has other words for. */
export const saidWords: readonly string[] = [...new Set(subjects.flatMap(({ said }) => said))];

const byStem = grouped();

/** What the guide says instead of a word, in any of its forms: lists of words that stand together. */
export function subjectsOf(word: string): readonly (readonly string[])[] {
  return byStem.get(stem(word)) ?? [];
}

/** The same of a word of which the first four letters or more are there. */
export function begunSubjects(begin: string): readonly (readonly string[])[] {
  return begin.length < 4 ? [] : saidWords.filter((word) => word.startsWith(begin)).flatMap(subjectsOf);
}

function grouped(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const lists = new Map<string, readonly (readonly string[])[]>();
  for (const { said, guide } of subjects)
    for (const key of new Set(said.map(stem))) lists.set(key, [...(lists.get(key) ?? []), ...guide]);
  return lists;
}
