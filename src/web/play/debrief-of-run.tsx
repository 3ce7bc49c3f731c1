import { useEffect, useState } from 'react';
import { type Debrief, debriefOf } from '../../core/debrief/index.ts';
import { writeResultCode } from '../../core/exchange/index.ts';
import { compile, replay } from '../../core/play/index.ts';
import { DebriefPage, type Taken } from '../debrief/index.ts';
import type { PlayableStory } from './playable-story.ts';
import type { Playing } from './run-store.ts';

interface Props {
  readonly playing: Playing;
  whole(): Promise<PlayableStory>;
  /** Address of the compare page, seen from this one; absent: nobody else can read a code of this story. */
  readonly compare: string | undefined;
  onAgain(): void;
}

/** The debrief of a run, on the story with all its texts. */
export function DebriefOfRun({ playing, whole, compare, onAgain }: Props) {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let gone = false;
    whole().then((story) => {
      if (!gone) setShown(shownOf(playing, story, compare));
    });
    return () => {
      gone = true;
    };
  }, [playing, whole, compare]);
  return shown === undefined ? (
    <main className="panel" aria-busy="true" />
  ) : (
    <DebriefPage {...shown} onAgain={onAgain} />
  );
}

interface Shown {
  readonly debrief: Debrief;
  readonly taken: Taken;
}

function shownOf({ run }: Playing, { scenario, hash, ranges }: PlayableStory, compare: string | undefined): Shown {
  const { journal, story } = run;
  const whole = replay(compile(scenario, story.role), journal);
  return {
    debrief: debriefOf(whole, ranges?.[story.role]),
    taken: { journal, ...(compare !== undefined && { shared: { code: writeResultCode(whole, hash), compare } }) },
  };
}
