import { type LineList, lineAnchor, principleAnchor, valueAnchor } from './anchor.ts';
import { listHeadings } from './excerpt.ts';
import { type GuideValue, guide, type Principle } from './guide.ts';
import type { PrincipleId } from './ids.ts';

/** A paragraph or line of the guide, with where it stands: what can be found. */
export interface Passage {
  readonly anchor: string;
  readonly principle: PrincipleId;
  /** Names of the principle, the value and the list, from wide to narrow, as far as they hold it. */
  readonly place: readonly string[];
  /** The name that it explains: of a principle or a value. Absent for a line. */
  readonly name?: string;
  readonly text: string;
}

/** All of the guide, in printed order. */
export function allPassages(): readonly Passage[] {
  return guide().principles.flatMap((principle) => [
    ...principle.introduction.map((text) => introduction(principle, text)),
    ...principle.values.flatMap((value) => [...definition(principle, value), ...lines(principle, value)]),
  ]);
}

function introduction({ id, name }: Principle, text: string): Passage {
  return { anchor: principleAnchor(id), principle: id, place: [name], name, text };
}

function definition({ id, name }: Principle, value: GuideValue): readonly Passage[] {
  return value.definition.map((text) => ({
    anchor: valueAnchor(value.id),
    principle: id,
    place: [name, value.name],
    name: value.name,
    text,
  }));
}

function lines({ id, name }: Principle, value: GuideValue): readonly Passage[] {
  const lists: readonly LineList[] = ['hoeDan', 'zelf', 'leidinggevende'];
  return lists.flatMap((list) =>
    value[list].map((text, index) => ({
      anchor: lineAnchor(value.id, list, index + 1),
      principle: id,
      place: [name, value.name, listHeadings[list]],
      text,
    })),
  );
}
