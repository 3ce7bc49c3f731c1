import type { Scenario } from '../../core/scenario/index.ts';

/** A story as it is loaded, with the hash of the whole of it. */
export interface PlayableStory {
  readonly scenario: Scenario;
  readonly hash: string;
}
