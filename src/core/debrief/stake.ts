import type { Option } from '../scenario/index.ts';
import { type ValueBalance, valuesOfOption } from '../score/index.ts';
import type { Decision } from './decisions.ts';

/** A decision with the option that stood most against the chosen one. */
export interface Contest {
  /** Index of the decision. */
  readonly index: number;
  readonly decision: Decision;
  readonly rival: Option;
  readonly stake: number;
}

/** The decision where most was at stake; undefined where none could have gone otherwise. */
export function hardest(decisions: readonly Decision[]): Contest | undefined {
  const contests = decisions.flatMap(contestsOf);
  return contests.reduce<Contest | undefined>(
    (best, contest) => (best === undefined || isHarder(contest, best) ? contest : best),
    undefined,
  );
}

/** What hangs on taking one option or the other: over all values, how far apart they honour and how far they strain. */
export function stakeBetween(one: Option, other: Option): number {
  return sidesOf(one, other).reduce(
    (total, [{ honoured, strained }, against]) =>
      total + Math.abs(honoured - against.honoured) + Math.abs(strained - against.strained),
    0,
  );
}

/** A value as an option weighs it, and how much the option is to be preferred to another for it. */
export interface Favour extends ValueBalance {
  /** By how much more it honours and less it strains; below zero where the other does. */
  readonly favour: number;
}

/** What speaks for an option rather than another, for each of the 18 values in printed order. */
export function favoursOf(option: Option, other: Option): readonly Favour[] {
  return sidesOf(option, other).map(([own, against]) => ({
    ...own,
    favour: own.honoured - against.honoured + against.strained - own.strained,
  }));
}

/** Each value as the one option weighs it, and as the other does. */
function sidesOf(one: Option, other: Option): readonly (readonly [ValueBalance, ValueBalance])[] {
  const others = valuesOfOption(other);
  return valuesOfOption(one).map((own, index) => [own, others[index] ?? { ...own, honoured: 0, strained: 0 }]);
}

/** The decision against its strongest rival: the first of those from which most separates it. */
function contestsOf(decision: Decision, index: number): Contest[] {
  const stakes = decision.rivals.map((rival) => stakeBetween(decision.choice.option, rival));
  const stake = Math.max(...stakes);
  const rival = decision.rivals[stakes.indexOf(stake)];
  return rival === undefined ? [] : [{ index, decision, rival, stake }];
}

/** Whether a later contest goes before the best one so far. */
function isHarder(later: Contest, best: Contest): boolean {
  if (later.stake !== best.stake) return later.stake > best.stake;
  return later.decision.choice.scene.session || !best.decision.choice.scene.session;
}
