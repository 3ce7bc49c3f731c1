import { useLayoutEffect, useRef } from 'react';
import type { Debrief } from '../../core/debrief/index.ts';
import type { PrincipleId } from '../../core/guide/index.ts';
import { type Device, type KeptReflection, type OnChoice, type Reflection, reflectionOn } from '../storage/index.ts';
import { HomeLink, KeptNotice, showDay } from '../ui/index.ts';
import { AllWaysThrough } from './all-ways.tsx';
import { AskedClash } from './asked-clash.tsx';
import { CodeOnPaper } from './code-on-paper.tsx';
import { Contents } from './contents.tsx';
import type { EarlierRun } from './earlier-run.ts';
import { OnceMore } from './once-more.tsx';
import { Outcome } from './outcome.tsx';
import { OwnLines } from './own-lines.tsx';
import { PastRun } from './past-run.tsx';
import { TakeAway, type Taken } from './take-away.tsx';
import { texts } from './texts.ts';
import { ToTalkAbout } from './to-talk-about.tsx';
import { useOpenInPrint } from './use-open-in-print.ts';
import { useResultQr } from './use-result-qr.ts';
import { WhatLay } from './what-lay.tsx';
import { WholeWay } from './whole-way.tsx';

interface Props {
  readonly debrief: Debrief;
  /** Tells this run's calendar event from those of other runs. */
  readonly id: string;
  /** Other finished runs of the story on this device, the latest first. */
  readonly earlier: readonly EarlierRun[];
  readonly reflection: Reflection;
  /** What was written in debriefs of other runs of the story, the latest first. */
  readonly written: readonly KeptReflection[];
  readonly device: Device | undefined;
  /** Address of the start page, seen from this one. */
  readonly home: string;
  /** Address of a picture of the story. */
  readonly poster: string | undefined;
  readonly taken: Taken;
  /** The run was set aside: another is played now. */
  readonly past: boolean;
  /** The story is not as it was when the run began. */
  readonly edited: boolean;
  onReflect(change: Reflection): void;
  /** To the debrief of another run in this role, begun then. */
  onOther(begun: number): void;
  /** With these principles the other way round; none: as one likes. */
  onAgain(otherwise: readonly PrincipleId[]): void;
}

/** What came of it, then asked before told, one clash, what lay on the table, the whole way, and what to talk about. */
export function DebriefPage(props: Props) {
  const { debrief, earlier, reflection, device, home, taken, past, onReflect } = props;
  const { outcome, clash, table, beforehand, way, allWays, questions, otherwise } = debrief;
  const qr = useResultQr();
  useOpenInPrint();
  return (
    <main className="debrief">
      <Head {...props} />
      {taken.shared && <CodeOnPaper shared={taken.shared} qr={qr} />}
      <Contents debrief={debrief} past={past} />
      {past && <PastRun begun={taken.journal.begun} home={home} edited={props.edited} />}
      <KeptNotice device={device} />
      {outcome && <Outcome outcome={outcome} />}
      {clash && (
        <AskedClash key={clash.chosen.option.id} clash={clash} home={home} {...saidOf(clash.chosen.option.id, props)} />
      )}
      <WhatLay table={table} beforehand={beforehand} earlier={earlier} run={taken.journal} onOther={props.onOther} />
      <WholeWay debrief={debrief} home={home} />
      {allWays && <AllWaysThrough allWays={allWays} way={way} />}
      <ToTalkAbout questions={questions} />
      <OwnLines
        story={debrief.story.title}
        id={props.id}
        reflection={reflection}
        written={props.written}
        onReflect={onReflect}
      />
      <TakeAway taken={taken} qr={qr} />
      {!past && <OnceMore otherwise={otherwise} onAgain={props.onAgain} />}
    </main>
  );
}

/** What was said of the choice that is asked about, and how to say it otherwise. */
function saidOf(option: string, { reflection, onReflect }: Pick<Props, 'reflection' | 'onReflect'>) {
  const said = reflectionOn(reflection, option);
  const onSay = (change: OnChoice) =>
    onReflect({ choices: { ...reflection.choices, [option]: { ...said, ...change } } });
  return { said, onSay };
}

function Head({ debrief: { story, dilemma, role }, home, poster, past, taken }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <header className="head">
      {poster && <img src={poster} alt="" width={1200} height={750} />}
      <HomeLink home={home} />
      <div className="title">
        <h1 ref={heading} tabIndex={-1}>
          {past ? texts.titleOf(showDay(taken.journal.begun)) : texts.title}
        </h1>
        <p>
          <b>{story.title}</b>, {texts.as(role)}
        </p>
        <p className="small">{dilemma.title}</p>
      </div>
    </header>
  );
}
