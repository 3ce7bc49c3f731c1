import { useEffect, useState } from 'react';
import { type Debrief, debriefOf, tableOf } from '../../core/debrief/index.ts';
import { writeResultCode } from '../../core/exchange/index.ts';
import { isAtEnding, type Journal, replayIn } from '../../core/play/index.ts';
import { score } from '../../core/score/index.ts';
import type { EarlierRun, Taken } from '../debrief/index.ts';
import { type Device, readEarlier, readRun } from '../storage/index.ts';
import { debriefAddress, type PlayableStory, storyPath } from '../story/index.ts';

interface Found {
  readonly debrief: Debrief;
  /** The latest first. */
  readonly earlier: readonly EarlierRun[];
  readonly taken: Taken;
  /** The story is not as it was when the run began. */
  readonly edited: boolean;
}

/** Addresses seen from this page; none of this has a story that only this device has. */
interface Site {
  readonly home: string;
  readonly compare: string;
}

/** The debrief of a run, once the whole story is loaded. */
export function useDebrief(
  journal: Journal,
  device: Device | undefined,
  home: string,
  { whole, compare }: { readonly whole: () => Promise<PlayableStory>; readonly compare: string | undefined },
) {
  const [found, setFound] = useState<Found | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt does the same again
  useEffect(() => {
    let wanted = true;
    whole().then(
      (story) =>
        wanted && setFound(debriefIn(story, journal, device, compare === undefined ? undefined : { home, compare })),
      () => wanted && setFound('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [journal, device, home, whole, compare, attempt]);
  const again = () => {
    setFound('loading');
    setAttempt((before) => before + 1);
  };
  return { found, again };
}

function debriefIn(story: PlayableStory, journal: Journal, device: Device | undefined, site: Site | undefined): Found {
  const run = replayIn(story.scenario, journal);
  const others = device === undefined ? [] : otherRuns(device, story, journal);
  return {
    debrief: debriefOf(run, story.ranges?.[journal.role]),
    taken: { journal, ...(site && { shared: { code: writeResultCode(run), compare: site.compare } }) },
    earlier: others
      .flatMap((each) => earlierRun(story, each, addressOf(each, journal, site)))
      .sort((one, other) => other.begun - one.begun),
    edited: story.hash !== journal.hash,
  };
}

/** The other runs of the story on this device: those that were set aside, and the one in the other role. */
function otherRuns(device: Device, { scenario }: PlayableStory, { role, begun }: Journal): readonly Journal[] {
  return scenario.roles
    .flatMap((each) => {
      const now = readRun(device, scenario.id, each);
      const before = readEarlier(device, scenario.id, each).filter((run) => run.begun !== now?.begun);
      return [...before, ...(now === undefined ? [] : [now])];
    })
    .filter((other) => other.role !== role || other.begun !== begun);
}

/** None where it came to no ending, in the story as it is now. */
function earlierRun(story: PlayableStory, journal: Journal, address: string | undefined): EarlierRun[] {
  const { role, begun } = journal;
  const run = replayIn(story.scenario, journal);
  if (!isAtEnding(run)) return [];
  const table = tableOf(score(run.way), story.ranges?.[role]);
  return [{ role, begun, table, ...(address !== undefined && { address }) }];
}

/** Where the debrief of another run is. In the other role that is another page, which only a story of the site has. */
function addressOf({ story, role, begun }: Journal, here: Journal, site: Site | undefined): string | undefined {
  if (role === here.role) return debriefAddress(begun);
  return site && site.home + storyPath(story, role) + debriefAddress(begun);
}
