import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Story } from '../../core/play/index.ts';
import { PastWays } from '../debrief/index.ts';
import { type Device, readReflection } from '../storage/index.ts';
import { isWritten, showMoment, WrittenLines } from '../ui/index.ts';
import { DebriefOfRun, type DebriefProps } from './debrief-of-run.tsx';
import { type PastRun, pastRun } from './past-run.ts';
import { texts } from './texts.ts';

interface Props extends Omit<DebriefProps, 'run' | 'past'> {
  readonly story: Story;
  /** Tells the run from others of the story in this role. */
  readonly begun: number;
}

/** The debrief of a run that was set aside; where there is none any more: why not, and what was written in it. */
export function DebriefOfPast({ story, begun, ...around }: Props) {
  const { device, home } = around;
  const found = useMemo(() => pastRun(device, story, begun), [device, story, begun]);
  if (found.kind === 'ended') return <DebriefOfRun {...around} run={found.run} past />;
  return <PastNotThere found={found} begun={begun} device={device} home={home} />;
}

interface NotThereProps {
  readonly found: Exclude<PastRun, { kind: 'ended' }>;
  readonly begun: number;
  readonly device: Device | undefined;
  readonly home: string;
}

function PastNotThere({ found, begun, device, home }: NotThereProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main className="panel">
      <h1 ref={heading} tabIndex={-1}>
        {texts.debriefOf(showMoment(begun))}
      </h1>
      {found.kind === 'gone' ? <p>{texts.pastGone}</p> : <Changed found={found} device={device} />}
      <div className="row">
        <PastWays home={home} first="option next" />
      </div>
    </main>
  );
}

interface ChangedProps {
  readonly found: Extract<PastRun, { kind: 'changed' }>;
  readonly device: Device | undefined;
}

function Changed({ found: { run, lostChoice }, device }: ChangedProps) {
  const { journal } = run;
  const written = device === undefined ? [] : [{ ...journal, reflection: readReflection(device, journal) }];
  return (
    <>
      <p>{texts.pastChanged(lostChoice)}</p>
      {written.some(isWritten) && (
        <>
          <p>{texts.pastWritten}</p>
          <WrittenLines written={written} />
        </>
      )}
    </>
  );
}
