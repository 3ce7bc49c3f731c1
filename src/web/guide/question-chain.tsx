import { useLayoutEffect, useRef } from 'react';
import { guide, type PrincipleId } from '../../core/guide/index.ts';
import type { Mark } from '../storage/index.ts';
import type { MarkedLine } from './marks.ts';
import { texts } from './texts.ts';

/** The marks that a question asks about, question by question; a question beyond the last asks about none. */
const about: readonly Mark[] = [
  'recognised',
  'recognised',
  'missed',
  'missed',
  'discuss',
  'discuss',
  'discuss',
  'discuss',
];

interface Props {
  readonly card: PrincipleId;
  readonly lines: readonly MarkedLine[];
  /** How many questions were asked. */
  readonly kept: number;
  onAsk(count: number): void;
}

/** The questions of the cards, one after the other; those that were asked stay in view. */
export function QuestionChain({ card, lines, kept, onAsk }: Props) {
  const { cardQuestions } = guide();
  const asked = Math.min(kept, cardQuestions.length);
  const newest = useRef<HTMLHeadingElement>(null);
  const went = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes along when a question comes or goes
  useLayoutEffect(() => {
    if (went.current) newest.current?.focus();
  }, [asked]);
  const go = (count: number) => {
    went.current = true;
    onAsk(count);
  };
  const done = asked === cardQuestions.length;
  return (
    <section className={`paper chain ${card}`}>
      <h2>{texts.chain}</h2>
      <p>{texts.chainHelp}</p>
      <ol>
        {cardQuestions.slice(0, asked).map((question, index) => {
          const isNewest = index === asked - 1;
          return (
            <li key={question} className={isNewest ? 'newest' : undefined}>
              <p className="small">{texts.question(index + 1, cardQuestions.length)}</p>
              <h3 ref={isNewest ? newest : undefined} tabIndex={-1}>
                {question}
              </h3>
              {isNewest && <Own mark={about[index]} lines={lines} />}
            </li>
          );
        })}
      </ol>
      <button type="button" className={done ? 'quiet' : 'option next'} onClick={() => go(done ? 1 : asked + 1)}>
        {done ? texts.firstQuestion : texts.nextQuestion}
      </button>
    </section>
  );
}

/** What one marked on the card that this question is about. */
function Own({ mark, lines }: { mark: Mark | undefined; lines: readonly MarkedLine[] }) {
  const own = mark === undefined ? [] : lines.filter(({ marks }) => marks.includes(mark));
  if (mark === undefined || own.length === 0) return null;
  return (
    <div className="yours">
      <p>{texts.yours[mark]}</p>
      <ul>
        {own.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
