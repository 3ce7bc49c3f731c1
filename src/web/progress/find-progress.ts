import type { StoryCard } from '../../core/scenario/index.ts';
import { type Device, readEarlier, readEndingsSeen, readReflections, readRun, readRuns } from '../storage/index.ts';
import type { PlayableStory } from '../story/index.ts';
import { lastOf } from './last-of.ts';
import type { StoryProgress } from './story-progress.ts';

/** A story of the site; loaded only where the device keeps something of it. */
export interface SiteStory extends Pick<StoryCard, 'id' | 'title' | 'roles'> {
  readonly load: () => Promise<PlayableStory>;
}

/** A story of the player's own: the device keeps its runs, the story itself is in a file. */
export interface OwnStoryProgress {
  readonly id: string;
  readonly last: number;
}

export interface Progress {
  /** Those that were played, the last one first. */
  readonly stories: readonly StoryProgress[];
  readonly own: readonly OwnStoryProgress[];
}

/** What was played on this device. Fails where a story cannot be loaded. */
export async function findProgress(device: Device, stories: readonly SiteStory[]): Promise<Progress> {
  const found = await Promise.all(stories.map((story) => progressIn(device, story)));
  return {
    stories: found.flat().sort((one, other) => lastIn(other) - lastIn(one)),
    own: ownStories(device, stories),
  };
}

async function progressIn(device: Device, { id, roles, load }: SiteStory): Promise<StoryProgress[]> {
  const runs = roles.map((role) => ({ role, run: readRun(device, id, role), earlier: readEarlier(device, id, role) }));
  const endings = readEndingsSeen(device, id);
  const played = runs.some(({ run, earlier }) => earlier.length > 0 || (run !== undefined && run.entries.length > 0));
  if (!played && endings.length === 0) return [];
  const [{ storyProgress }, { scenario }] = await Promise.all([import('./story-progress.ts'), load()]);
  return [storyProgress(scenario, runs, endings, readReflections(device, id))];
}

function ownStories(device: Device, stories: readonly SiteStory[]): readonly OwnStoryProgress[] {
  const runs = readRuns(device).filter(({ story }) => stories.every(({ id }) => id !== story));
  return [...new Set(runs.map(({ story }) => story))].flatMap((id) => {
    const last = lastOf(runs.filter(({ story }) => story === id));
    return last === undefined ? [] : [{ id, last }];
  });
}

function lastIn({ roles }: StoryProgress): number {
  return Math.max(...roles.map(({ last }) => last ?? Number.NEGATIVE_INFINITY));
}
