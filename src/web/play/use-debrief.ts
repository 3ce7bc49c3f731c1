import { useEffect, useState } from 'react';
import { type Debrief, debriefOf, tableOf } from '../../core/debrief/index.ts';
import { writeResultCode } from '../../core/exchange/index.ts';
import { isAtEnding, type Journal, replayIn } from '../../core/play/index.ts';
import { score } from '../../core/score/index.ts';
import type { EarlierRun, Taken } from '../debrief/index.ts';
import { type Device, readEarlier, readRun } from '../storage/index.ts';
import type { PlayableStory } from './playable-story.ts';
import type { Playing } from './run-store.ts';

interface Found {
  readonly debrief: Debrief;
  /** The latest first. */
  readonly earlier: readonly EarlierRun[];
  readonly taken: Taken;
}

/** The debrief of a run, once the whole story is loaded. */
export function useDebrief(
  playing: Playing,
  device: Device | undefined,
  whole: () => Promise<PlayableStory>,
  compare: string | undefined,
) {
  const [found, setFound] = useState<Found | 'loading' | 'failed'>('loading');
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt does the same again
  useEffect(() => {
    let wanted = true;
    whole().then(
      (story) => wanted && setFound(debriefIn(story, playing.run.journal, device, compare)),
      () => wanted && setFound('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [playing.run.journal, device, whole, compare, attempt]);
  const again = () => {
    setFound('loading');
    setAttempt((before) => before + 1);
  };
  return { found, again };
}

function debriefIn(
  story: PlayableStory,
  journal: Journal,
  device: Device | undefined,
  compare: string | undefined,
): Found {
  const run = replayIn(story.scenario, journal);
  const others = device === undefined ? [] : otherRuns(device, story, journal);
  return {
    debrief: debriefOf(run, story.ranges?.[journal.role]),
    taken: { journal, ...(compare !== undefined && { shared: { code: writeResultCode(run), compare } }) },
    earlier: others.flatMap((each) => earlierRun(story, each)).sort((one, other) => other.begun - one.begun),
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
function earlierRun(story: PlayableStory, journal: Journal): EarlierRun[] {
  const { role, begun } = journal;
  const run = replayIn(story.scenario, journal);
  if (!isAtEnding(run)) return [];
  return [{ role, begun, table: tableOf(score(run.way), story.ranges?.[role]) }];
}
