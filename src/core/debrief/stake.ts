import type { Option } from '../scenario/index.ts';
import { valuesOfOption } from '../score/index.ts';
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

/** What hangs on taking one option or the other: over all values, how far apart they honour and how far apart they strain. */
export function stakeBetween(one: Option, other: Option): number {
  const others = valuesOfOption(other);
  return valuesOfOption(one).reduce((total, { honoured, strained }, index) => {
    const against = others[index] ?? { honoured: 0, strained: 0 };
    return total + Math.abs(honoured - against.honoured) + Math.abs(strained - against.strained);
  }, 0);
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
