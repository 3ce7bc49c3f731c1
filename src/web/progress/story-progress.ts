import { isAtEnding, type Journal, type Run, replayIn } from '../../core/play/index.ts';
import type { Role, Scenario } from '../../core/scenario/index.ts';
import type { KeptReflection } from '../storage/index.ts';
import { lastOf } from './last-of.ts';

/** What somebody did in a story in one role, by what the device keeps of it. */
export interface RoleProgress {
  readonly role: Role;
  /** Where the run stands that is played on. `none`: there is none, or it has no choice yet. */
  readonly now: 'none' | 'begun' | 'ended';
  /** A run before this one came to an ending. */
  readonly before: boolean;
  /** When something was last done, in milliseconds since 1970; undefined where nothing ever was. */
  readonly last: number | undefined;
  /** When the runs began that were set aside and of which a debrief can be asked, the latest first. */
  readonly earlier: readonly number[];
}

export interface StoryProgress {
  readonly id: string;
  readonly title: string;
  readonly roles: readonly RoleProgress[];
  /** Titles of the endings that were seen, in whatever role. */
  readonly seen: readonly string[];
  /** How many other endings the story has. */
  readonly unseen: number;
  /** What was written in its debriefs, the latest first. */
  readonly written: readonly KeptReflection[];
}

/** The runs that a device keeps of a story in one role. */
export interface RoleRuns {
  readonly role: Role;
  /** The run that is played on. */
  readonly run: Journal | undefined;
  readonly earlier: readonly Journal[];
}

/** @param endings - ids of those that the device remembers; what the story no longer has is passed over */
export function storyProgress(
  scenario: Scenario,
  runs: readonly RoleRuns[],
  endings: readonly string[],
  written: readonly KeptReflection[] = [],
): StoryProgress {
  const kept = runs.flatMap(({ run, earlier }) => [...earlier, ...(run === undefined ? [] : [run])]);
  const played = new Map(kept.map((journal) => [journal, replayIn(scenario, journal)]));
  const places = new Set([...endings, ...[...played.values()].map(({ place }) => place)]);
  const seen = scenario.endings.filter(({ id }) => places.has(id));
  return {
    id: scenario.id,
    title: scenario.title,
    roles: runs.map((each) => roleProgress(each, each.run && played.get(each.run))),
    seen: seen.map(({ title }) => title),
    unseen: scenario.endings.length - seen.length,
    written,
  };
}

function roleProgress({ role, run, earlier }: RoleRuns, now: Run | undefined): RoleProgress {
  return {
    role,
    now: standOf(now),
    before: earlier.length > 0,
    last: lastOf([...earlier, ...(run === undefined ? [] : [run])]),
    earlier: earlier
      .map(({ begun }) => begun)
      .filter((begun) => begun !== run?.begun)
      .reverse(),
  };
}

function standOf(run: Run | undefined): RoleProgress['now'] {
  if (run === undefined || run.journal.entries.length === 0) return 'none';
  return isAtEnding(run) ? 'ended' : 'begun';
}
