import { type GuideValue, guide, guideValue, principle } from './guide.ts';
import { principleOf, type ValueId, valueIds } from './ids.ts';

/** A sentence or paragraph of the guide that can stand on its own, with where it is printed. */
export interface Excerpt {
  readonly text: string;
  readonly value: ValueId;
  readonly list: ExcerptList;
  readonly source: Source;
}

/** The definition of a value, or one of its lists: how we work, what one can do oneself, and what as a manager. */
export type ExcerptList = 'definition' | 'hoeDan' | 'zelf' | 'leidinggevende';

/** Where an excerpt is printed, in the guide's own words, to name under a quote. */
export interface Source {
  readonly guide: string;
  readonly principle: string;
  readonly value: string;
  /** The printed heading of the list; absent for a definition, which stands under the value's name. */
  readonly heading?: string;
}

/** The printed headings of a value's lists. */
export const listHeadings: Record<Exclude<ExcerptList, 'definition'>, string> = {
  hoeDan: 'Hoe dan?',
  zelf: 'Wat kan ik zelf doen?',
  leidinggevende: 'En als leidinggevende?',
};

/** The excerpts of one list of a value, in printed order. Of a definition only the first paragraph stands on its own. */
export function excerptsOf(value: ValueId, list: ExcerptList): readonly Excerpt[] {
  const texts = textsOf(guideValue(value), list);
  return texts.map((text) => ({ text, value, list, source: sourceOf(value, list) }));
}

/** All that can be quoted, in printed order. */
export function allExcerpts(): readonly Excerpt[] {
  const lists = ['definition', 'hoeDan', 'zelf', 'leidinggevende'] as const;
  return valueIds.flatMap((value) => lists.flatMap((list) => excerptsOf(value, list)));
}

function textsOf(value: GuideValue, list: ExcerptList): readonly string[] {
  return list === 'definition' ? value.definition.slice(0, 1) : value[list];
}

function sourceOf(value: ValueId, list: ExcerptList): Source {
  const names = {
    guide: guide().title,
    principle: principle(principleOf(value)).name,
    value: guideValue(value).name,
  };
  return list === 'definition' ? names : { ...names, heading: listHeadings[list] };
}
