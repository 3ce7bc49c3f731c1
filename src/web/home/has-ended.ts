import { isAtEnding, type Journal, replayIn } from '../../core/play/index.ts';
import type { Scenario } from '../../core/scenario/index.ts';

/** Whether a run came to an ending, in the story as it is now. A module of its own, since few start pages need to know. */
export function hasEnded(scenario: Scenario, journal: Journal): boolean {
  return isAtEnding(replayIn(scenario, journal));
}
