import { compile, type Journal, replay, view } from '../../core/play/index.ts';
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
  const places = new Set([...endings, ...kept.map((journal) => placeIn(scenario, journal))]);
  const seen = scenario.endings.filter(({ id }) => places.has(id));
  return {
    id: scenario.id,
    title: scenario.title,
    roles: runs.map((each) => roleProgress(scenario, each)),
    seen: seen.map(({ title }) => title),
    unseen: scenario.endings.length - seen.length,
    written,
  };
}

function roleProgress(scenario: Scenario, { role, run, earlier }: RoleRuns): RoleProgress {
  return {
    role,
    now: run === undefined || run.entries.length === 0 ? 'none' : standOf(scenario, run),
    before: earlier.length > 0,
    last: lastOf([...earlier, ...(run === undefined ? [] : [run])]),
  };
}

function standOf(scenario: Scenario, journal: Journal): 'begun' | 'ended' {
  return view(replay(compile(scenario, journal.role), journal)).kind === 'ending' ? 'ended' : 'begun';
}

function placeIn(scenario: Scenario, journal: Journal): string {
  return replay(compile(scenario, journal.role), journal).place;
}
