import type { WayChoice } from '../../core/debrief/index.ts';
import { texts } from './texts.ts';
import { Quote, Weighing } from './weighing.tsx';

/** Choice by choice, folded: an account event by event makes people defend themselves. */
export function WholeWay({ way }: { way: readonly WayChoice[] }) {
  return (
    <details className="fold">
      <summary>
        <h2>{texts.way}</h2>
      </summary>
      <ol className="way">
        {way.map((choice) => (
          <li key={choice.chosen.id}>
            <h3>{choice.chosen.text}</h3>
            <Weighing option={choice.chosen} />
            {choice.excerpt && <Quote excerpt={choice.excerpt} />}
            <Around choice={choice} />
            <h4>{texts.alternatives}</h4>
            {choice.alternatives.map((option) => (
              <div className="alternative" key={option.id}>
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

/** Who was heard and who was not, what was felt, what was taken back. */
function Around({ choice: { heard, unheard, signals, reconsidered } }: { choice: WayChoice }) {
  const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ');
  return (
    <>
      {heard.length > 0 && <p>{texts.heard(names(heard))}</p>}
      {unheard.length > 0 && <p>{texts.unheard(names(unheard))}</p>}
      {signals.map(({ part, title, kitQuestion }) => (
        <p key={part}>{texts.signal(title, kitQuestion)}</p>
      ))}
      {reconsidered.map(({ id, text }) => (
        <p key={id}>{texts.reconsidered(text)}</p>
      ))}
    </>
  );
}
