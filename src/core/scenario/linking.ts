import type { Names } from './names.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';

/** The second step of parsing: what the blocks of a file mean, now that all names in it are known. */
export interface Linking {
  readonly reading: Reading;
  readonly names: Names;
  /** Where each part of the scenario stands. */
  readonly spans: Map<object, Span>;
}

/** Notes where a part stands, and gives it back. */
export function placed<T extends object>({ spans }: Linking, part: T, span: Span): T {
  spans.set(part, span);
  return part;
}
