import type { PrincipleId, ValueId } from '../guide/index.ts';
import type { AllWays, Range } from './debrief.ts';

/** What the debrief reads of the analysis of a story in one role. */
export interface StoryAnalysis {
  /** The number of ways, in digits. */
  readonly ways: string;
  /** Per ending, the shares (0 to 1) of all ways and of players who choose at random. */
  readonly endings: Readonly<Record<string, { readonly ways: number; readonly random: number }>>;
  readonly values: Readonly<Partial<Record<ValueId, Range>>>;
  readonly principles: Readonly<Partial<Record<PrincipleId, Range>>>;
}

/** Where a run that came to an ending stands among all ways. */
export function allWaysOf({ ways, endings }: StoryAnalysis, ending: string | undefined): AllWays {
  const sameEnding = ending === undefined ? undefined : endings[ending];
  return {
    ways,
    ...(sameEnding !== undefined && { sameEnding: { ways: sameEnding.ways, random: sameEnding.random } }),
  };
}
