import type { PrincipleId, ValueId } from '../guide/index.ts';
import type { Analysis, Range, Shares, Weighed } from './ways/analysis.ts';

/** What each story ships with: the scale of the debrief's bars, and how many ways end alike. Plain data. */
export interface StoryRanges {
  /** The number of ways, in digits. */
  readonly ways: string;
  readonly endings: Readonly<Record<string, Shares>>;
  readonly values: Readonly<Partial<Record<ValueId, BalanceRange>>>;
  readonly principles: Readonly<Partial<Record<PrincipleId, BalanceRange>>>;
}

/** The least and the most of what was honoured, and of what was strained, over all ways. */
export interface BalanceRange {
  readonly honoured: Range;
  readonly strained: Range;
}

/** An analysis as the command line prints it for programs. */
export interface ReportedAnalysis extends StoryRanges {
  readonly nodes: number;
  readonly options: Readonly<Record<string, Shares>>;
  /** The most of each over all ways; steps are among the options. */
  readonly longest: { readonly words: number; readonly minutes: number; readonly options: number };
}

/** The part of an analysis that the debrief needs. */
export function storyRanges({ ways, endings, values, principles }: Analysis): StoryRanges {
  return {
    ways: String(ways),
    endings: Object.fromEntries(endings),
    values: Object.fromEntries([...values].map(([id, weighed]) => [id, rangesOf(weighed)])),
    principles: Object.fromEntries([...principles].map(([id, weighed]) => [id, rangesOf(weighed)])),
  };
}

/** An analysis without its histograms, as JSON can hold it. */
export function reportAnalysis(analysis: Analysis): ReportedAnalysis {
  const { ways, ...ranges } = storyRanges(analysis);
  const { nodes, options, words, minutes, steps } = analysis;
  return {
    ways,
    nodes,
    ...ranges,
    options: Object.fromEntries(options),
    longest: { words: words[1], minutes: minutes[1], options: steps[1] },
  };
}

function rangesOf({ honoured, strained }: Weighed): BalanceRange {
  return { honoured: honoured.range, strained: strained.range };
}
