import { decisionsOf } from '../../core/debrief/index.ts';
import { type ValueId, valueIds } from '../../core/guide/index.ts';
import { type Choice, isAtEnding, type Journal, type Run, replayIn } from '../../core/play/index.ts';
import type { Option, Role, Scenario } from '../../core/scenario/index.ts';

/** A decision of a player in which a value was at stake. */
export interface Moment {
  /** Id and title of the story. */
  readonly story: string;
  readonly title: string;
  readonly role: Role;
  /** The chosen option, as the player read it. */
  readonly text: string;
  /** How the value was at stake: at least one. */
  readonly how: readonly Stake[];
}

/**
 * `honoured` and `strained`: by the chosen option. `passed` and `spared`: the chosen option did not touch the value,
 * another possible one honoured or strained it.
 */
export type Stake = 'honoured' | 'strained' | 'passed' | 'spared';

export type AtStake = Readonly<Partial<Record<ValueId, readonly Moment[]>>>;

/**
 * Which values were at stake on a way through a story. Only of a run that stands at an ending: before that the player has
 * not been asked yet what they weighed, and the weights would steer what they choose next.
 */
export function atStakeIn(scenario: Scenario, journal: Journal): AtStake {
  const run = replayIn(scenario, journal);
  if (!isAtEnding(run)) return {};
  const decisions = decisionsOf(run);
  return Object.fromEntries(
    valueIds.map((value) => [
      value,
      decisions.flatMap(({ choice, rivals }) => {
        const how = stakes(value, choice.option, rivals);
        return how.length === 0 ? [] : [momentOf(run, choice, how)];
      }),
    ]),
  );
}

/** The moments of several runs, in their order. */
export function together(runs: readonly AtStake[]): AtStake {
  return Object.fromEntries(valueIds.map((value) => [value, runs.flatMap((run) => run[value] ?? [])]));
}

function stakes(value: ValueId, chosen: Option, rivals: readonly Option[]): readonly Stake[] {
  const touched: Stake[] = [];
  if (chosen.honours[value] !== undefined) touched.push('honoured');
  if (chosen.strains[value] !== undefined) touched.push('strained');
  if (touched.length > 0) return touched;
  if (rivals.some(({ honours }) => honours[value] !== undefined)) touched.push('passed');
  if (rivals.some(({ strains }) => strains[value] !== undefined)) touched.push('spared');
  return touched;
}

function momentOf({ story, journal }: Run, { scene, option }: Choice, how: readonly Stake[]): Moment {
  const entry = journal.entries.findLast(
    (each) => each.kind === 'choice' && each.scene === scene.id && each.option === option.id,
  );
  const text = entry?.kind === 'choice' ? entry.text : option.text;
  return { story: story.scenario.id, title: story.scenario.title, role: story.role, text, how };
}
