import { mistakesBetween, mistakesLetBy } from './mistakes.ts';
import { stem } from './stem.ts';
import { isSmallWord } from './words.ts';

/** Words of the guide that an asked word stands for, each with how much it counts. */
export type MeantWords = ReadonlyMap<string, number>;

const weights = { exact: 1, form: 0.7, begun: 0.5, mistaken: 0.25 };

/**
 * Finds what an asked word stands for: the word itself, its other forms and what begins with it. Only where there is none
 * of these it is taken for a typing mistake, of the words that are nearest.
 */
export function meantWords(all: readonly string[]): (asked: string) => MeantWords {
  const stems = groupedByStem(all.filter((word) => !isSmallWord(word)));
  return (asked) => {
    const begun = asked.length < 2 ? [] : all.filter((word) => word.startsWith(asked));
    const forms = asked.length < 5 ? [] : (stems.get(stem(asked)) ?? []);
    const exact = all.filter((word) => word === asked);
    const sure = new Map([
      ...weighed(begun, weights.begun),
      ...weighed(forms, weights.form),
      ...weighed(exact, weights.exact),
    ]);
    return sure.size > 0 ? sure : new Map(weighed(nearest(all, asked), weights.mistaken));
  };
}

function weighed(words: readonly string[], weight: number): readonly (readonly [string, number])[] {
  return words.map((word) => [word, weight] as const);
}

function nearest(all: readonly string[], asked: string): readonly string[] {
  const most = mistakesLetBy(asked);
  const near = all.map((word) => ({ word, mistakes: mistakesBetween(asked, word, most) }));
  const least = Math.min(...near.map(({ mistakes }) => mistakes));
  return least > most ? [] : near.flatMap(({ word, mistakes }) => (mistakes === least ? [word] : []));
}

function groupedByStem(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const word of words) grouped.set(stem(word), [...(grouped.get(stem(word)) ?? []), word]);
  return grouped;
}
