import { useEffect, useState } from 'react';
import { type Debrief, debriefOf } from '../../core/debrief/index.ts';
import { compile, replay } from '../../core/play/index.ts';
import { DebriefPage } from '../debrief/index.ts';
import type { PlayableStory } from './playable-story.ts';
import type { Playing } from './run-store.ts';

interface Props {
  readonly playing: Playing;
  whole(): Promise<PlayableStory>;
  onAgain(): void;
}

/** The debrief of a run, on the story with all its texts. */
export function DebriefOfRun({ playing, whole, onAgain }: Props) {
  const [debrief, setDebrief] = useState<Debrief>();
  useEffect(() => {
    let gone = false;
    whole().then(({ scenario, ranges }) => {
      const { role } = playing.run.story;
      if (!gone) setDebrief(debriefOf(replay(compile(scenario, role), playing.run.journal), ranges?.[role]));
    });
    return () => {
      gone = true;
    };
  }, [playing, whole]);
  return debrief === undefined ? (
    <main className="panel" aria-busy="true" />
  ) : (
    <DebriefPage debrief={debrief} onAgain={onAgain} />
  );
}
