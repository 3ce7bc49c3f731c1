import { mistakesBetween, mistakesLetBy } from './mistakes.ts';
import { begunSubjects, saidWords, subjectsOf } from './other-words.ts';
import { stem } from './stem.ts';
import { basesOf, partsOf, somePartOf } from './word-parts.ts';
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

const weights = {
  exact: 1,
  form: 0.7,
  begun: 0.5,
  /** Other words, where the guide has the word itself too. */
  beside: 0.35,
  /** Other words, where it has not. */
  other: 1,
  mistaken: 0.25,
};

/**
 * Finds what an asked word stands for: the word itself, its other forms, what begins with it, and what the guide says
 * instead. Only where there is none of these: what its parts stand for, or the words that are nearest, as a typing mistake.
 */
export function meantWords(all: readonly string[]): (asked: string) => Meaning {
  const stems = groupedByStem(all.filter((word) => !isSmallWord(word)));
  const formsOf = (word: string) => stems.get(stem(word)) ?? [];
  const isKnown = (part: string) =>
    [part, ...basesOf(part)].some((base) => formsOf(base).length > 0 || subjectsOf(base).length > 0);
  const itself = (asked: string) => meantByItself(all, asked, asked.length < 4 ? [] : formsOf(asked));
  const ways: readonly ((asked: string) => Meaning)[] = [
    itself,
    (asked) => meantByBases(basesOf(asked), formsOf),
    (asked) => ({ targets: elsewhere(begunSubjects(asked), weights.other), otherwise: true }),
    (asked) => meantByParts(partsOf(asked, isKnown), formsOf),
    (asked) => joined(nearest(all, asked).map(itself), weights.mistaken),
    (asked) => meantByParts(somePartOf(asked, isKnown), formsOf),
  ];
  return (asked) => {
    for (const way of ways) {
      const meaning = way(asked);
      if (meaning.targets.length > 0) return meaning;
    }
    return { targets: [], otherwise: false };
  };
}

type FormsOf = (word: string) => readonly string[];

function meantByItself(all: readonly string[], asked: string, forms: readonly string[]): Meaning {
  const exact = all.filter((word) => word === asked);
  const begun = asked.length < 2 ? [] : all.filter((word) => word.startsWith(asked));
  const other = subjectsOf(asked);
  // What merely begins so is then another word: "pers" is no "personeel".
  const otherwise = other.length > 0 && exact.length === 0 && forms.length === 0;
  const targets = [
    ...weighed(begun, otherwise ? weights.mistaken : weights.begun),
    ...elsewhere(other, otherwise ? weights.other : weights.beside),
    ...weighed(forms, weights.form),
    ...weighed(exact, weights.exact),
  ];
  return { targets, otherwise };
}

function meantByBases(bases: readonly string[], formsOf: FormsOf): Meaning {
  const forms = bases.flatMap(formsOf);
  const otherwise = forms.length === 0;
  const other = elsewhere(bases.flatMap(subjectsOf), otherwise ? weights.other : weights.beside);
  return { targets: [...weighed(forms, weights.begun), ...other], otherwise };
}

function meantByParts(parts: readonly string[], formsOf: FormsOf): Meaning {
  const meanings = parts.map((part) => meantByBases([part, ...basesOf(part)], formsOf));
  return { ...joined(meanings, 1), otherwise: true };
}

/** All that several words mean, each target counting so much of what it would. */
function joined(meanings: readonly Meaning[], share: number): Meaning {
  return {
    targets: meanings.flatMap(({ targets }) => targets.map(({ words, weight }) => ({ words, weight: weight * share }))),
    otherwise: meanings.every(({ otherwise }) => otherwise),
  };
}

/** The words that a typing mistake may have made of what was asked. In words that the guide has not: one letter. */
function nearest(all: readonly string[], asked: string): readonly string[] {
  const most = mistakesLetBy(asked);
  if (most === 0) return [];
  const near = [
    ...all.map((word) => ({ word, mistakes: mistakesBetween(asked, word, most) })),
    ...saidWords
      .map((word) => ({ word, mistakes: mistakesBetween(asked, word, 1) }))
      .filter(({ mistakes }) => mistakes < 2),
  ];
  const least = Math.min(...near.map(({ mistakes }) => mistakes));
  return least > most ? [] : near.flatMap(({ word, mistakes }) => (mistakes === least ? [word] : []));
}

function elsewhere(subjects: readonly (readonly string[])[], weight: number): readonly Target[] {
  return subjects.map((words) => ({ words, weight }));
}

function weighed(words: readonly string[], weight: number): readonly Target[] {
  return words.map((word) => ({ words: [word], weight }));
}

function groupedByStem(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const grouped = new Map<string, string[]>();
  for (const word of words) grouped.set(stem(word), [...(grouped.get(stem(word)) ?? []), word]);
  return grouped;
}
