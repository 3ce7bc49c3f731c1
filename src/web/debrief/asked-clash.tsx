import { useId, useState } from 'react';
import type { Clash, Side } from '../../core/debrief/index.ts';
import { guideValue, valueIds } from '../../core/guide/index.ts';
import { texts } from './texts.ts';
import { Quote, Weighing } from './weighing.tsx';

/** People who explain before they are told learn more; so the weights wait for an answer, or for skipping it. */
export function AskedClash({ clash }: { clash: Clash }) {
  const [answer, setAnswer] = useState<string>();
  return (
    <section>
      <h2>{texts.ask}</h2>
      <p>{texts.askAbout}</p>
      <blockquote className="chosen-text">{clash.chosen.option.text}</blockquote>
      {answer === undefined ? (
        <Ask onAnswer={setAnswer} />
      ) : (
        <>
          {answer !== '' && <p className="own">{texts.yourAnswer(answer)}</p>}
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

/** One line, or one of the 18 words, or nothing. */
function Ask({ onAnswer }: { onAnswer: (answer: string) => void }) {
  const [answer, setAnswer] = useState('');
  const words = useId();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(answer.trim());
      }}
    >
      <label>
        {texts.askHelp}
        <input
          type="text"
          list={words}
          maxLength={200}
          value={answer}
          onChange={({ target }) => setAnswer(target.value)}
        />
      </label>
      <datalist id={words}>
        {valueIds.map((value) => (
          <option key={value} value={guideValue(value).name} />
        ))}
      </datalist>
      <button type="submit" className="option next">
        {answer.trim() === '' ? texts.skip : texts.go}
      </button>
    </form>
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
