import type { StoryRanges } from '../check/index.ts';
import type { AllWays } from './debrief.ts';

/** Where a run that came to an ending stands among all ways. */
export function allWaysOf({ ways, endings }: StoryRanges, ending: string | undefined): AllWays {
  const sameEnding = ending === undefined ? undefined : endings[ending];
  return {
    ways,
    ...(sameEnding !== undefined && { sameEnding: { ways: sameEnding.ways, random: sameEnding.random } }),
  };
}
