import { useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { AdviceView } from '../../core/play/index.ts';
import { Name } from './name.tsx';
import type { RunStore } from './run-store.ts';
import { texts } from './texts.ts';

/** Whom one can ask, and what they said. An answer takes the focus, so that it is read out once, and then what is left. */
export function Advice({ advice, store }: { advice: AdviceView; store: RunStore }) {
  const answers = useRef<HTMLDivElement>(null);
  const leftId = useId();
  const { askable, heard, left } = advice;
  if (askable.length + heard.length === 0) return null;
  const ask = (person: string) => {
    flushSync(() => store.ask(person));
    const answer = answers.current?.lastElementChild;
    if (answer instanceof HTMLElement) answer.focus();
  };
  return (
    <section className="advice" aria-labelledby="advice">
      <h3 id="advice">{texts.advice}</h3>
      <div ref={answers}>
        {heard.map(({ person, name, text }) => (
          <p className="line" key={person} tabIndex={-1} {...(left !== undefined && { 'aria-describedby': leftId })}>
            <Name name={name} />
            <span>{text}</span>
          </p>
        ))}
      </div>
      {left !== undefined && (
        <p className="small" id={leftId}>
          {texts.questionsLeft(left)}
        </p>
      )}
      <div className="row">
        {askable.map(({ person, name, job }) => (
          <button type="button" className="chip" key={person} onClick={() => ask(person)}>
            {texts.ask(name)}
            {job !== undefined && <span className="job">, {job}</span>}
          </button>
        ))}
      </div>
    </section>
  );
}
