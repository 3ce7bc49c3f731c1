import type { Scenario, StoryCard } from '../../core/scenario/index.ts';
import { type Device, readEndingsSeen, readRun } from '../storage/index.ts';
import type { Stands } from './home-page.tsx';

/** A story with the way to load it: done only where the device says that it was played to an ending. */
export interface HomeStory extends StoryCard {
  readonly load: () => Promise<{ readonly scenario: Scenario }>;
}

/** The runs that have a choice, all taken for begun. */
export function begunRuns(device: Device, stories: readonly HomeStory[]): Stands {
  return new Map(
    stories.flatMap(({ id, roles }) =>
      roles
        .filter((role) => (readRun(device, id, role)?.entries.length ?? 0) > 0)
        .map((role) => [`${id}/${role}`, 'begun'] as const),
    ),
  );
}

/** The runs of a story that stand at an ending. Where it cannot be loaded none is known to. */
export async function endedRuns(device: Device, { id, roles, load }: HomeStory): Promise<Stands> {
  if (readEndingsSeen(device, id).length === 0) return new Map();
  try {
    const [{ hasEnded }, { scenario }] = await Promise.all([import('./has-ended.ts'), load()]);
    const ended = roles.filter((role) => {
      const run = readRun(device, id, role);
      return run !== undefined && hasEnded(scenario, run);
    });
    return new Map(ended.map((role) => [`${id}/${role}`, 'ended']));
  } catch {
    return new Map();
  }
}
