import type { StoryRanges } from '../../core/check/index.ts';
import type { Role, Scenario } from '../../core/scenario/index.ts';

/** A story as it is given to a player, with the hash of the whole of it. */
export interface PlayableStory {
  readonly scenario: Scenario;
  readonly hash: string;
  /** What the story allows in each role; only with the whole story, and only where all ways could be counted. */
  readonly ranges?: { readonly [role in Role]?: StoryRanges };
}
