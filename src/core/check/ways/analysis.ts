import type { PrincipleId, ValueId } from '../../guide/index.ts';
import type { Role } from '../../scenario/index.ts';

/**
 * All ways through a story in one role, exactly. A way is a series of options from the start to an ending; where players
 * can get stuck, that is no way. Absent ids of endings and options are none: every one of the story is there.
 */
export interface Analysis {
  readonly role: Role;
  readonly ways: bigint;
  /** How many situations a player can stand in, as far as it matters for where one can go. */
  readonly nodes: number;
  readonly endings: ReadonlyMap<string, Shares>;
  readonly options: ReadonlyMap<string, Shares>;
  readonly values: ReadonlyMap<ValueId, Weighed>;
  readonly principles: ReadonlyMap<PrincipleId, Weighed>;
  /** Words of the lines, of the chosen options and of the ending. Not exact: no way lies outside it. */
  readonly words: Range;
  readonly minutes: Range;
  /** Options taken, steps included. */
  readonly steps: Range;
  /** Options taken that are no step. */
  readonly decisions: Range;
  /** Those taken in scenes to which one cannot come back. */
  readonly decisionsOutsideLoops: Range;
}

/**
 * For an ending, the share (0 to 1) of all ways, and of players who choose at random, that come to it; those who get stuck
 * come to none. For an option, how often it is taken on average.
 */
export interface Shares {
  readonly ways: number;
  readonly random: number;
}

/** The least and the most over all ways. */
export type Range = readonly [least: number, most: number];

/** Sums of weights over a way, never netted. */
export interface Weighed {
  readonly honoured: Spread;
  readonly strained: Spread;
}

/** How a sum lies over all ways. */
export interface Spread {
  readonly range: Range;
  /** How many ways have each sum, from the least one to the most; absent where there are too many nodes to count that. */
  readonly ways?: readonly bigint[];
}
