import { useEffect, useRef, useState } from 'react';
import type { Clash, Debrief, Side, WayChoice, WeighedOption } from '../../core/debrief/index.ts';
import type { Excerpt } from '../../core/guide/index.ts';
import { texts } from './texts.ts';
import { WhatLay } from './what-lay.tsx';

interface Props {
  readonly debrief: Debrief;
  onAgain(): void;
}

/** What came of it, then asked before told, one clash, what lay on the table, the whole way, and what to talk about. */
export function DebriefPage({ debrief, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { outcome, clash, table, way, questions } = debrief;
  return (
    <main className="debrief">
      <p className="kicker">{debrief.story.title}</p>
      <h1 ref={heading} tabIndex={-1}>
        {texts.title}
      </h1>
      {outcome && (
        <section>
          <h2>{texts.outcome}</h2>
          <h3>{outcome.title}</h3>
          <p>{outcome.text}</p>
          <dl>
            {outcome.afterwards.map(({ person, name, text }) => (
              <div key={person}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {clash && <AskedClash clash={clash} />}
      <WhatLay table={table} />
      <WholeWay way={way} />
      <section>
        <h2>{texts.questions}</h2>
        <ul>
          {[...questions.story, ...questions.cards.questions, questions.missing].map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </section>
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

/** People who explain before they are told learn more; so the weights wait for an answer, or for skipping it. */
function AskedClash({ clash }: { clash: Clash }) {
  const [asked, setAsked] = useState(false);
  const [answer, setAnswer] = useState('');
  return (
    <section>
      <h2>{texts.ask}</h2>
      <blockquote>{clash.chosen.option.text}</blockquote>
      {asked ? (
        answer !== '' && <p className="own">{answer}</p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(true);
          }}
        >
          <label>
            {texts.askHelp}
            <input type="text" maxLength={200} value={answer} onChange={({ target }) => setAnswer(target.value)} />
          </label>
          <button type="submit" className="option next">
            {answer === '' ? texts.skip : texts.go}
          </button>
        </form>
      )}
      {asked && (
        <>
          <h3>{texts.clash}</h3>
          <div className="sides">
            <ClashSide title={texts.chosen} side={clash.chosen} />
            <ClashSide title={texts.other} side={clash.other} />
          </div>
          <Agreement />
        </>
      )}
    </section>
  );
}

function ClashSide({ title, side: { option, excerpt } }: { title: string; side: Side }) {
  return (
    <section className="side">
      <h4>{title}</h4>
      <p>
        <b>{option.text}</b>
      </p>
      <Weighing option={option} />
      {excerpt && <Quote excerpt={excerpt} />}
    </section>
  );
}

function Weighing({ option }: { option: WeighedOption }) {
  return (
    <>
      <p>
        {texts.gave}: {option.honours.map(({ name }) => name).join(', ')}
        <br />
        {texts.cost}: {option.strains.map(({ name }) => name).join(', ')}
      </p>
      {option.because && <p className="because">{option.because}</p>}
    </>
  );
}

function Quote({ excerpt }: { excerpt: Excerpt }) {
  return (
    <figure className="quote">
      <blockquote>{excerpt.text}</blockquote>
      <figcaption>
        {Object.values(excerpt.source)
          .filter((part) => typeof part === 'string')
          .join(', ')}
      </figcaption>
    </figure>
  );
}

function Agreement() {
  const [agrees, setAgrees] = useState<boolean>();
  return (
    <fieldset className="row">
      <legend>{texts.opinion}</legend>
      <label>
        <input type="radio" name="agrees" checked={agrees === true} onChange={() => setAgrees(true)} /> {texts.agrees}
      </label>
      <label>
        <input type="radio" name="agrees" checked={agrees === false} onChange={() => setAgrees(false)} />{' '}
        {texts.differs}
      </label>
    </fieldset>
  );
}

function WholeWay({ way }: { way: readonly WayChoice[] }) {
  return (
    <details>
      <summary>
        <h2>{texts.way}</h2>
      </summary>
      <ol>
        {way.map((choice) => (
          <li key={choice.chosen.id}>
            <p>
              <b>{choice.chosen.text}</b>
            </p>
            <Weighing option={choice.chosen} />
            {choice.excerpt && <Quote excerpt={choice.excerpt} />}
            {choice.heard.length > 0 && <p>{`${texts.heard} ${choice.heard.map(({ name }) => name).join(', ')}`}</p>}
            {choice.unheard.length > 0 && (
              <p>{`${texts.unheard} ${choice.unheard.map(({ name }) => name).join(', ')}`}</p>
            )}
            {choice.reconsidered.map(({ id, text }) => (
              <p key={id}>{`${texts.reconsidered} ${text}`}</p>
            ))}
            <h3>{texts.alternatives}</h3>
            {choice.alternatives.map((option) => (
              <div key={option.id}>
                <p>{option.text}</p>
                <Weighing option={option} />
              </div>
            ))}
          </li>
        ))}
      </ol>
    </details>
  );
}
