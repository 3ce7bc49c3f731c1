import { type Excerpt, type ExcerptList, excerptsOf } from './excerpt.ts';
import type { PrincipleId, ValueId } from './ids.ts';

/** A list of lines under a value; its definition is none. */
export type LineList = Exclude<ExcerptList, 'definition'>;

/**
 * Where a principle stands on the page of the guide: the id of its element, and what follows `#` in a link to it. Links
 * are kept and shared, so anchors stay as they are.
 */
export function principleAnchor(id: PrincipleId): string {
  return `principe-${id}`;
}

/** Where a value and its definition stand on the page of the guide. */
export function valueAnchor(id: ValueId): string {
  return `waarde-${id}`;
}

/** Where a line stands on the page of the guide. `number` counts the lines of the list from 1. */
export function lineAnchor(value: ValueId, list: LineList, number: number): string {
  return `${value}-${listAnchors[list]}-${number}`;
}

/** Where an excerpt stands on the page of the guide. */
export function anchorOf({ value, list, text }: Pick<Excerpt, 'value' | 'list' | 'text'>): string {
  if (list === 'definition') return valueAnchor(value);
  const index = excerptsOf(value, list).findIndex((each) => each.text === text);
  if (index === -1) throw new Error(`the guide has no line '${text}' at '${value}', '${list}'`);
  return lineAnchor(value, list, index + 1);
}

const listAnchors: Record<LineList, string> = { hoeDan: 'hoe-dan', zelf: 'zelf', leidinggevende: 'leidinggevende' };
