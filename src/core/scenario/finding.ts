import type { Role } from './scenario.ts';
import type { TextRange } from './span.ts';

/** Something a story's author should know, at its place in the file. The text is Dutch: what, the rule, the cure. */
export interface Finding extends TextRange {
  readonly code: string;
  readonly ernst: Severity;
  readonly file: string;
  readonly text: string;
  readonly related?: readonly Related[];
  /** Option ids that lead to it from the start. */
  readonly way?: readonly string[];
  /** The roles in which it holds; absent: all. */
  readonly roles?: readonly Role[];
}

/** A mistake, which keeps a story from being published; what is probably not meant; or what could be better. */
export type Severity = 'fout' | 'waarschuwing' | 'tip';

/** The most findings of one kind that are told: nobody mends more at once, and a hostile file could have a million. */
export const mostFindings = 1000;

/** Another place that has to do with a finding. */
export interface Related extends TextRange {
  readonly text: string;
}

/** Whether a finding must be mended before a story is published. */
export function isFout(finding: Finding): boolean {
  return finding.ernst === 'fout';
}
