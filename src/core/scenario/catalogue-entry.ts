import type { Severity } from './finding.ts';

/** What there is to know about one code: for the author who meets it, and for the test that keeps it true. */
export interface CatalogueEntry {
  readonly code: string;
  readonly ernst: Severity;
  /** What the rule is and why, in Dutch. */
  readonly explanation: string;
  /** A story with exactly this one finding; «guillemets» stand around its place and are no part of the story. */
  readonly bad: string;
  /** The same story without a finding. */
  readonly good: string;
}
