import { useEffect, useRef } from 'react';
import type { Debrief } from '../../core/debrief/index.ts';
import { AllWaysThrough } from './all-ways.tsx';
import { AskedClash } from './asked-clash.tsx';
import { Outcome } from './outcome.tsx';
import { TakeAway, type Taken } from './take-away.tsx';
import { texts } from './texts.ts';
import { ToTalkAbout } from './to-talk-about.tsx';
import { WhatLay } from './what-lay.tsx';
import { WholeWay } from './whole-way.tsx';

interface Props {
  readonly debrief: Debrief;
  readonly taken: Taken;
  onAgain(): void;
}

/** What came of it, then asked before told, one clash, what lay on the table, the whole way, and what to talk about. */
export function DebriefPage({ debrief, taken, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { story, dilemma, outcome, clash, table, way, allWays, questions } = debrief;
  return (
    <main className="debrief">
      <header>
        <p className="kicker">
          {story.title} · {dilemma.title}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {texts.title}
        </h1>
      </header>
      {outcome && <Outcome outcome={outcome} />}
      {clash && <AskedClash clash={clash} />}
      <WhatLay table={table} />
      <WholeWay way={way} />
      {allWays && <AllWaysThrough allWays={allWays} />}
      <ToTalkAbout questions={questions} />
      <TakeAway taken={taken} />
      <div className="row">
        <button type="button" className="option next" onClick={onAgain}>
          {texts.again}
        </button>
        <button type="button" className="chip" onClick={() => print()}>
          {texts.print}
        </button>
      </div>
    </main>
  );
}
