import { useRef } from 'react';
import type { Mark } from '../storage/index.ts';
import type { MarkedLine } from './marks.ts';
import { texts } from './texts.ts';

interface Props {
  readonly line: MarkedLine;
  /** Sets a mark, or takes it away. */
  onMark(mark: Mark): void;
}

/** What somebody recognises they do not miss. */
const either: readonly Mark[] = ['recognised', 'missed'];

/** A line of a card: one recognises it or misses it, and may want to talk about it. */
export function Behaviour({ line: { key, text, marks: own }, onMark }: Props) {
  const first = useRef<HTMLInputElement>(null);
  const chosen = either.find((mark) => own.includes(mark));
  const clear = (mark: Mark) => {
    onMark(mark);
    first.current?.focus();
  };
  return (
    <fieldset>
      <legend id={key}>{text}</legend>
      <div className="marks">
        <div className="either" role="radiogroup" aria-labelledby={key}>
          {either.map((mark, index) => (
            <label key={mark} className={`mark ${mark}`}>
              <input
                ref={index === 0 ? first : undefined}
                type="radio"
                name={key}
                checked={mark === chosen}
                onChange={() => onMark(mark)}
              />
              {texts.marks[mark]}
            </label>
          ))}
        </div>
        <label className="mark discuss">
          <input type="checkbox" checked={own.includes('discuss')} onChange={() => onMark('discuss')} />
          {texts.marks.discuss}
        </label>
        {chosen && (
          <button type="button" className="quiet" onClick={() => clear(chosen)}>
            {texts.clearMark}
            <span className="unseen"> ‘{texts.marks[chosen]}’</span>
          </button>
        )}
      </div>
    </fieldset>
  );
}
