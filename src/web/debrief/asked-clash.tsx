import { useLayoutEffect, useRef, useState } from 'react';
import type { Clash, Side } from '../../core/debrief/index.ts';
import type { OnChoice } from '../storage/index.ts';
import { Agreement } from './agreement.tsx';
import { AskFirst } from './ask-first.tsx';
import { PartHeading } from './part-heading.tsx';
import { texts } from './texts.ts';
import { Quote, Weighing } from './weighing.tsx';

interface Props {
  readonly clash: Clash;
  readonly home: string;
  /** What the player said of this choice. */
  readonly said: OnChoice;
  onSay(change: OnChoice): void;
}

/** People who explain before they are told learn more; so the weights wait for an answer, or for skipping it. */
export function AskedClash({ clash, home, said, onSay }: Props) {
  const { tipped } = said;
  const [asking, setAsking] = useState(tipped === undefined);
  const [told, field] = [useRef<HTMLHeadingElement>(null), useRef<HTMLInputElement>(null)];
  const went = useRef(false);
  useLayoutEffect(() => {
    // What had the focus is gone: what came in its place is next.
    if (went.current) (asking ? field : told).current?.focus();
  }, [asking, told, field]);
  const go = (toAsk: boolean) => {
    went.current = true;
    setAsking(toAsk);
  };
  const answer = (text: string) => {
    onSay({ tipped: text });
    go(false);
  };
  return (
    <section className="asked">
      <PartHeading part="ask" />
      <p>{texts.askAbout(clash.place)}</p>
      <blockquote className="chosen-text">{clash.chosen.option.text}</blockquote>
      {asking ? (
        <AskFirst before={tipped ?? ''} field={field} onAnswer={answer} />
      ) : (
        <>
          <Answer tipped={tipped ?? ''} onChange={() => go(true)} />
          <h3 ref={told} tabIndex={-1}>
            {texts.clash}
          </h3>
          <div className="sides">
            <ClashSide title={texts.chosen} side={clash.chosen} home={home} />
            <Scales />
            <ClashSide title={texts.other} side={clash.other} home={home} />
          </div>
          <Agreement said={said} onSay={onSay} />
        </>
      )}
    </section>
  );
}

function Answer({ tipped, onChange }: { tipped: string; onChange: () => void }) {
  return (
    <div className="own">
      {tipped === '' ? (
        <p className="no-print">{texts.skipped}</p>
      ) : (
        <p>
          {texts.yourAnswer} <b>{tipped}</b>
        </p>
      )}
      <button type="button" className="quiet" onClick={onChange}>
        {texts.change}
      </button>
    </div>
  );
}

function ClashSide({ title, side: { option, excerpt }, home }: { title: string; side: Side; home: string }) {
  return (
    <section className="side">
      <h4>{title}</h4>
      <p className="option-text">{option.text}</p>
      <Weighing option={option} />
      {excerpt && <Quote excerpt={excerpt} home={home} />}
    </section>
  );
}

/** Level: neither side weighs more. */
function Scales() {
  return (
    <svg className="scales" viewBox="0 0 64 56" aria-hidden="true">
      <path d="M32 6v42M20 50h24M8 14h48M8 14 1 32a8 8 0 0 0 14 0zM56 14l-7 18a8 8 0 0 0 14 0z" />
    </svg>
  );
}
