import { type RefObject, useState } from 'react';
import { guideValue, principleOf, valueIds } from '../../core/guide/index.ts';
import { PrincipleSign } from '../ui/index.ts';
import { texts } from './texts.ts';
import { withWord } from './with-word.ts';

interface Props {
  /** What was answered before. */
  readonly before: string;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Empty: skipped. */
  onAnswer(answer: string): void;
}

/** One line, one of the 18 words, both, or nothing. */
export function AskFirst({ before, field, onAnswer }: Props) {
  const [answer, setAnswer] = useState(before);
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
          ref={field}
          type="text"
          maxLength={200}
          value={answer}
          onInput={({ currentTarget }) => setAnswer(currentTarget.value)}
        />
      </label>
      <p id="woorden">{texts.askWords}</p>
      <ul className="value-words" aria-labelledby="woorden">
        {valueIds.map((value) => (
          <li key={value}>
            <button type="button" className="chip" onClick={() => onAnswer(withWord(answer, guideValue(value).name))}>
              <PrincipleSign principle={principleOf(value)} /> {guideValue(value).name}
            </button>
          </li>
        ))}
      </ul>
      <button type="submit" className="option next">
        {answer.trim() === '' ? texts.skip : texts.go}
      </button>
    </form>
  );
}
