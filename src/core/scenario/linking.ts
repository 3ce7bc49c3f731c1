import type { Names } from './names.ts';
import type { Reading, Written } from './reading.ts';
import type { Span } from './span.ts';

/** The second step of parsing: what the blocks of a file mean, now that all names in it are known. */
export interface Linking {
  readonly reading: Reading;
  readonly names: Names;
  /** Where each part of the scenario stands. */
  readonly places: Map<object, Placed>;
}

/** Where a part stands, and where the texts in it do. */
export interface Placed {
  readonly span: Span;
  readonly texts: PartTexts;
}

/** The texts of one part as the file writes them, by the name of the field that holds them. */
export type PartTexts = { readonly [field in TextField]?: Written<string> | undefined };

/** A field of a part that is shown as text; a question by its number, from 0. */
export type TextField =
  | 'text'
  | 'because'
  | 'signal'
  | 'title'
  | 'about'
  | 'dilemma'
  | 'job'
  | 'description'
  | `question ${number}`;

/** Notes where a part and its texts stand, and gives the part back. */
export function placed<T extends object>({ places }: Linking, part: T, span: Span, texts: PartTexts = {}): T {
  places.set(part, { span, texts });
  return part;
}
