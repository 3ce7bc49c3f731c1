import type { Scenario } from '../scenario/index.ts';
import { compile } from './compile.ts';
import type { Journal } from './journal.ts';
import { type Run, replay } from './run.ts';

/** Plays a journal in its own role on a story as it is now; `replay` says what becomes of what no longer fits. */
export function replayIn(scenario: Scenario, journal: Journal): Run {
  return replay(compile(scenario, journal.role), journal);
}
