import type { Severity, Span } from '../../scenario/index.ts';
import type { LanguageCode } from './language-codes.ts';

/** What a rule has to say of a stretch of one text. */
export interface Remark {
  readonly code: LanguageCode;
  readonly ernst: Severity;
  /** In the text that the rule was given. */
  readonly at: Span;
  /** Dutch: what, the rule, the cure. */
  readonly text: string;
}
