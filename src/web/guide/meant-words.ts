import { mistakesBetween, mistakesLetBy } from './mistakes.ts';
import { begunSubjects, saidWords, subjectsOf } from './other-words.ts';
import { stem } from './stem.ts';
import { basesOf, partsOf } from './word-parts.ts';
import { isSmallWord } from './words.ts';

/** What an asked word stands for in the guide. */
export interface Meaning {
  readonly targets: readonly Target[];
  /** The guide has no such word, and says it in other words. */
  readonly otherwise: boolean;
}

/** Words of the guide that are meant where a passage holds all of them, with how much they count. */
export interface Target {
  readonly words: readonly string[];
  readonly weight: number;
}

const weights = { exact: 1, form: 0.7, begun: 0.5, other: 0.35, mistaken: 0.25, begunBeside: 0.15 };

/**
 * Finds what an asked word stands for: the word itself, its other forms, what begins with it, and what the guide says
 * instead. Only where there is none of these: what its parts stand for, or the words that are nearest, as a typing mistake.
 */
export function meantWords(all: readonly string[]): (asked: string) => Meaning {
  const stems = groupedByStem(all.filter((word) => !isSmallWord(word)));
  const formsOf = (word: string) => stems.get(stem(word)) ?? [];
  const isKnown = (word: string) => formsOf(word).length > 0 || subjectsOf(word).length > 0;
  const meantBy = (parts: readonly string[]) => [
    ...parts.flatMap((part) => weighed(formsOf(part), weights.begun)),
    ...parts.flatMap((part) => elsewhere(subjectsOf(part))),
  ];
  const ways: readonly ((asked: string) => Meaning)[] = [
    (asked) => itself(all, asked, asked.length < 5 ? [] : formsOf(asked)),
    (asked) => ({ targets: meantBy(basesOf(asked)), otherwise: !basesOf(asked).some((base) => formsOf(base).length > 0) }),
    (asked) => ({ targets: elsewhere(begunSubjects(asked)), otherwise: true }),
    (asked) => ({ targets: meantBy(partsOf(asked, isKnown)), otherwise: true }),
    (asked) => mistaken(all, asked),
  ];
  return (asked) => firstWithTargets(ways, asked);
}

function firstWithTargets(ways: readonly ((asked: string) => Meaning)[], asked: string): Meaning {
  for (const way of ways) {
    const meaning = way(asked);
    if (meaning.targets.length > 0) return meaning;
  }
  return { targets: [], otherwise: false };
}

function itself(all: readonly string[], asked: string, forms: readonly string[]): Meaning {
  const exact = all.filter((word) => word === asked);
  const begun = asked.length < 2 ? [] : all.filter((word) => word.startsWith(asked));
  const other = elsewhere(subjectsOf(asked));
  // What merely begins so is then another word: "pers" is no "personeel".
  const otherwise = other.length > 0 && exact.length === 0 && forms.length === 0;
  const targets = [
    ...weighed(begun, otherwise ? weights.begunBeside : weights.begun),
    ...other,
    ...weighed(forms, weights.form),
    ...weighed(exact, weights.exact),
  ];
  return { targets, otherwise };
}

function mistaken(all: readonly string[], asked: string): Meaning {
  const near = nearest([...all, ...saidWords], asked);
  const own = near.filter((word) => all.includes(word));
  if (own.length > 0) return { targets: weighed(own, weights.mistaken), otherwise: false };
  return { targets: elsewhere(near.flatMap(subjectsOf)), otherwise: true };
}

function nearest(all: readonly string[], asked: string): readonly string[] {
  const most = mistakesLetBy(asked);
  if (most === 0) return [];
  const near = all.map((word) => ({ word, mistakes: mistakesBetween(asked, word, most) }));
  const least = Math.min(...near.map(({ mistakes }) => mistakes));
  return least > most ? [] : near.flatMap(({ word, mistakes }) => (mistakes === least ? [word] : []));
}

function elsewhere(subjects: readonly (readonly string[])[]): readonly Target[] {
  return subjects.map((words) => ({ words, weight: weights.other }));
}

function weighed(words: readonly string[], weight: number): readonly Target[] {
  return words.map((word) => ({ words: [word], weight }));
}

function groupedByStem(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const word of words) grouped.set(stem(word), [...(grouped.get(stem(word)) ?? []), word]);
  return grouped;
}
