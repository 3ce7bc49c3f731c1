import type { Debrief, WayChoice } from '../../core/debrief/index.ts';
import { choiceAnchor } from './choice-anchor.ts';
import { PartHeading } from './part-heading.tsx';
import { texts } from './texts.ts';
import { WayPath } from './way-path.tsx';
import { Quote, Weighing } from './weighing.tsx';

/** The way as a path that one sees, and choice by choice, folded: an account event by event makes people defend themselves. */
export function WholeWay({ debrief, home }: { debrief: Debrief; home: string }) {
  const { way, reconsideredElsewhere } = debrief;
  if (way.length === 0) return null;
  return (
    <section>
      <PartHeading part="way" />
      <p className="no-print">{texts.wayHelp}</p>
      <WayPath debrief={debrief} />
      <details className="fold">
        <summary>
          <h3>{texts.eachChoice}</h3>
        </summary>
        <ol className="way">
          {way.map((choice, index) => (
            <li key={choiceAnchor(index)} id={choiceAnchor(index)}>
              <OneChoice choice={choice} index={index} home={home} />
            </li>
          ))}
        </ol>
        {reconsideredElsewhere.length > 0 && (
          <>
            <p>{texts.reconsideredElsewhere}</p>
            <ul>
              {reconsideredElsewhere.map(({ id, text }, index) => (
                <li key={`${id} ${index.toString()}`}>{text}</li>
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  );
}

function OneChoice({ choice, index, home }: { choice: WayChoice; index: number; home: string }) {
  const { chosen, place, alternatives, excerpt } = choice;
  return (
    <>
      <p className="small">{[texts.number(index + 1), place].join(' · ')}</p>
      <h4 tabIndex={-1}>
        {chosen.text} <Minutes minutes={chosen.minutes} />
      </h4>
      <Weighing option={chosen} />
      {excerpt && <Quote excerpt={excerpt} home={home} />}
      <Around choice={choice} />
      {alternatives.length > 0 && (
        <>
          <h5>{texts.alternatives}</h5>
          {alternatives.map((option) => (
            <div className="alternative" key={option.id}>
              <p className="option-text">
                {option.text} <Minutes minutes={option.minutes} />
              </p>
              {!option.possible && <p className="small">{texts.impossible}</p>}
              <Weighing option={option} />
            </div>
          ))}
        </>
      )}
    </>
  );
}

function Minutes({ minutes }: { minutes: number }) {
  return minutes > 0 && <span className="minutes">{texts.minutes(minutes)}</span>;
}

/** Who was heard and who was not, what was felt, what was taken back. */
function Around({ choice: { heard, unheard, signals, reconsidered } }: { choice: WayChoice }) {
  const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ');
  return (
    <>
      {heard.length > 0 && <p>{texts.heard(names(heard))}</p>}
      {unheard.length > 0 && <p>{texts.unheard(names(unheard))}</p>}
      {signals.map(({ part, kitQuestion }) => (
        <p key={part}>{texts.signal(part, kitQuestion)}</p>
      ))}
      {reconsidered.map(({ id, text }, index) => (
        <p key={`${id} ${index.toString()}`}>{texts.reconsidered(text)}</p>
      ))}
    </>
  );
}
