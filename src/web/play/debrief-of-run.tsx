import { useEffect, useState } from 'react';
import type { PrincipleId } from '../../core/guide/index.ts';
import { DebriefPage } from '../debrief/index.ts';
import { type Device, type Reflection, writeReflection } from '../storage/index.ts';
import type { PlayableStory } from '../story/index.ts';
import { DebriefNotThere } from './debrief-not-there.tsx';
import { earlierReflections, reflectionOfRun } from './reflection-of-run.ts';
import type { Playing } from './run-store.ts';
import { texts } from './texts.ts';
import { useDebrief } from './use-debrief.ts';

export interface DebriefProps {
  readonly playing: Playing;
  readonly device: Device | undefined;
  readonly home: string;
  readonly poster: string | undefined;
  whole(): Promise<PlayableStory>;
  /** Address of the compare page, seen from this one; absent: nobody else can read a code of this story. */
  readonly compare: string | undefined;
  /** Out of the debrief, to the ending. */
  onLeave(): void;
  onAgain(otherwise: readonly PrincipleId[]): void;
}

/** The debrief of a run, on the story with all its texts, with what the player wrote in it before. */
export function DebriefOfRun({ playing, device, home, poster, whole, compare, onLeave, onAgain }: DebriefProps) {
  const { found, again } = useDebrief(playing, device, whole, compare);
  const { journal } = playing.run;
  const { reflection, written, change } = useReflection(device, playing.run);
  usePageTitle(texts.debriefTitle(playing.run.story.scenario.title));
  switch (found) {
    case 'loading':
      return <main className="panel" aria-busy="true" />;
    case 'failed':
      return <DebriefNotThere onAgain={again} onLeave={onLeave} />;
    default:
      return (
        <DebriefPage
          {...found}
          id={`${journal.story}-${journal.role}-${journal.begun}`}
          home={home}
          poster={poster}
          reflection={reflection}
          written={written}
          device={device}
          onReflect={change}
          onAgain={(otherwise) => {
            onLeave();
            onAgain(otherwise);
          }}
        />
      );
  }
}

/** The page is called this while it shows the debrief. */
function usePageTitle(title: string): void {
  useEffect(() => {
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
}

/** What was written in this run's debrief, as the device keeps it, and in those of earlier runs. */
function useReflection(device: Device | undefined, run: Playing['run']) {
  const [reflection, setReflection] = useState<Reflection>(() => (device ? reflectionOfRun(device, run) : {}));
  const [written] = useState(() => (device ? earlierReflections(device, run) : []));
  const change = (part: Reflection) => {
    const next = { ...reflection, ...part };
    setReflection(next);
    if (device !== undefined) writeReflection(device, run.journal, next);
  };
  return { reflection, written, change };
}
