import { useEffect, useState } from 'react';
import type { PrincipleId } from '../../core/guide/index.ts';
import type { Run } from '../../core/play/index.ts';
import { DebriefPage } from '../debrief/index.ts';
import { type Device, type Reflection, readReflection, writeReflection } from '../storage/index.ts';
import type { PlayableStory } from '../story/index.ts';
import { showMoment } from '../ui/index.ts';
import { DebriefNotThere } from './debrief-not-there.tsx';
import { earlierReflections, reflectionOfRun } from './reflection-of-run.ts';
import { texts } from './texts.ts';
import { useDebrief } from './use-debrief.ts';

export interface DebriefProps {
  readonly run: Run;
  /** The run was set aside: another is played now, and stays as it is. */
  readonly past?: boolean;
  readonly device: Device | undefined;
  readonly home: string;
  readonly poster: string | undefined;
  whole(): Promise<PlayableStory>;
  /** Address of the compare page, seen from this one; absent: nobody else can read a code of this story. */
  readonly compare: string | undefined;
  /** Out of the debrief, to where the run that is played now stands. */
  onLeave(): void;
  /** To the debrief of another run in this role, begun then. */
  onOther(begun: number): void;
  onAgain(otherwise: readonly PrincipleId[]): void;
}

/** The debrief of a run, on the story with all its texts, with what the player wrote in it before. */
export function DebriefOfRun({ run, past = false, device, home, poster, onLeave, ...around }: DebriefProps) {
  const { found, again } = useDebrief(run.journal, device, home, around);
  const { journal, story } = run;
  const { reflection, written, change } = useReflection(device, run, past);
  const name = past ? texts.debriefOf(showMoment(journal.begun)) : texts.debrief;
  usePageTitle(texts.debriefTitle(name, story.scenario.title));
  switch (found) {
    case 'loading':
      return <main className="panel" aria-busy="true" />;
    case 'failed':
      return <DebriefNotThere past={past} onAgain={again} onLeave={onLeave} />;
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
          past={past}
          onOther={around.onOther}
          onAgain={(otherwise) => {
            onLeave();
            around.onAgain(otherwise);
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

/** What was written in this run's debrief, as the device keeps it, and in those of others; of a past run its own alone. */
function useReflection(device: Device | undefined, run: Run, past: boolean) {
  const [reflection, setReflection] = useState<Reflection>(() => {
    if (device === undefined) return {};
    return past ? readReflection(device, run.journal) : reflectionOfRun(device, run);
  });
  const [written] = useState(() => (device && !past ? earlierReflections(device, run) : []));
  const change = (part: Reflection) => {
    const next = { ...reflection, ...part };
    setReflection(next);
    if (device !== undefined) writeReflection(device, run.journal, next);
  };
  return { reflection, written, change };
}
