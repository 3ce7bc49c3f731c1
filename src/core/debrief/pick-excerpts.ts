import { type Excerpt, type ExcerptList, excerptsOf, type ValueId } from '../guide/index.ts';
import { bestFitting } from './fit.ts';

/** A place in the debrief that wants an excerpt. */
export interface Wish {
  /** What it is about: the option's text and reason. */
  readonly about: string;
  /** What would do, in order: the excerpts of the first group come before all others. */
  readonly groups: readonly (readonly Excerpt[])[];
}

/** An excerpt for each wish in turn, none of them twice; undefined where none is left. */
export function pickExcerpts(wishes: readonly Wish[]): readonly (Excerpt | undefined)[] {
  const used = new Set<string>();
  return wishes.map(({ about, groups }) => {
    const left = groups.map((group) => group.filter(({ text }) => !used.has(text))).find(({ length }) => length > 0);
    const picked = left && bestFitting(left, about);
    if (picked !== undefined) used.add(picked.text);
    return picked;
  });
}

/** The excerpts of some values in some lists, list by list. */
export function excerptsIn(lists: readonly ExcerptList[], values: readonly ValueId[]): readonly Excerpt[] {
  return lists.flatMap((list) => values.flatMap((value) => excerptsOf(value, list)));
}
