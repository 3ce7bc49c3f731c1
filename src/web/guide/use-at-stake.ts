import { useEffect, useState } from 'react';
import type { StoryCard } from '../../core/scenario/index.ts';
import { type Device, readRun } from '../storage/index.ts';
import type { PlayableStory } from '../story/index.ts';
import type { AtStake } from './at-stake.ts';

/** A story of the site, with the whole of it where that is asked for. */
export interface GuideStory extends Pick<StoryCard, 'id' | 'title' | 'roles'> {
  readonly whole: () => Promise<PlayableStory>;
}

export interface Found {
  /** Undefined while it is not known. */
  readonly atStake: AtStake | undefined;
  /** Titles of the stories that were played to an ending. */
  readonly titles: readonly string[];
}

const unknown: Found = { atStake: undefined, titles: [] };

/** What was at stake in the runs that this device keeps. Stories are loaded only where there is a run of them. */
export function useAtStake(device: Device | undefined, stories: readonly GuideStory[]): Found {
  const [found, setFound] = useState(unknown);
  useEffect(() => {
    if (device === undefined) return;
    let wanted = true;
    // A story that cannot be loaded now leaves the guide as it is.
    find(device, stories).then(
      (result) => wanted && setFound(result),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [device, stories]);
  return found;
}

async function find(device: Device, stories: readonly GuideStory[]): Promise<Found> {
  const kept = stories.flatMap((story) =>
    story.roles.flatMap((role) => {
      const journal = readRun(device, story.id, role);
      return journal === undefined || journal.entries.length === 0 ? [] : [{ story, journal }];
    }),
  );
  if (kept.length === 0) return { atStake: {}, titles: [] };
  const { atStakeIn, together } = await import('./at-stake.ts');
  const runs = await Promise.all(
    kept.map(async ({ story, journal }) => ({ story, atStake: atStakeIn((await story.whole()).scenario, journal) })),
  );
  const ended = runs.filter(({ atStake }) => Object.keys(atStake).length > 0);
  return {
    atStake: together(ended.map(({ atStake }) => atStake)),
    titles: [...new Set(ended.map(({ story }) => story.title))],
  };
}
