import { type Excerpt, type ExcerptList, excerptsOf, type ValueId } from '../guide/index.ts';
import { bestFitting } from './fit.ts';

/** A place in the debrief that wants an excerpt. */
export interface Wish {
  /** What it is about: the option's text, and what its reason says it gave. */
  readonly about: string;
  /** What would do where it speaks of that, in order: the excerpts of the first group come before all others. */
  readonly fitting: readonly (readonly Excerpt[])[];
  /** What would do at any deed, in order. */
  readonly general: readonly Excerpt[];
}

/** An excerpt for each wish in turn, none of them twice; undefined where none is left. */
export function pickExcerpts(wishes: readonly Wish[]): readonly (Excerpt | undefined)[] {
  const used = new Set<string>();
  return wishes.map((wish) => {
    const picked = pick(wish, ({ text }) => !used.has(text));
    if (picked !== undefined) used.add(picked.text);
    return picked;
  });
}

function pick({ about, fitting, general }: Wish, unused: (excerpt: Excerpt) => boolean): Excerpt | undefined {
  const best = fitting.map((group) => bestFitting(group.filter(unused), about)).find((each) => each !== undefined);
  return best ?? general.find(unused);
}

/** The excerpts of some values in some lists, list by list. */
export function excerptsIn(lists: readonly ExcerptList[], values: readonly ValueId[]): readonly Excerpt[] {
  return lists.flatMap((list) => values.flatMap((value) => excerptsOf(value, list)));
}
