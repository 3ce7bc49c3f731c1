import { compile, type Journal, replay, view } from '../../core/play/index.ts';
import type { Scenario } from '../../core/scenario/index.ts';

/** Whether a run came to an ending, in the story as it is now. */
export function hasEnded(scenario: Scenario, journal: Journal): boolean {
  return view(replay(compile(scenario, journal.role), journal)).kind === 'ending';
}
