import { catalogue, type ShownExample, shownExample } from '../../core/check/index.ts';

/** What a finding is about, and how it looks wrong and right. */
export interface Explanation extends ShownExample {
  readonly explanation: string;
}

/** By the code of a finding; undefined for one that is not in the catalogue. */
export function explainCode(code: string): Explanation | undefined {
  const entry = catalogue().find((each) => each.code === code);
  return entry && { explanation: entry.explanation, ...shownExample(entry) };
}
