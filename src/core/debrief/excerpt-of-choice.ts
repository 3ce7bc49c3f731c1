import type { Excerpt } from '../guide/index.ts';
import type { Option, Role } from '../scenario/index.ts';
import { pickExcerpts } from './pick-excerpts.ts';
import { wishOfChoice } from './wishes.ts';

/** What the guide says of a choice, where nothing else in the debrief has quoted it yet. Undefined for a step. */
export function excerptOfChoice(option: Option, role: Role): Excerpt | undefined {
  return pickExcerpts([wishOfChoice(option, role)])[0];
}
