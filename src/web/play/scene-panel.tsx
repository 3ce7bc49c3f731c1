import type { RefObject } from 'react';
import { partIds } from '../../core/guide/index.ts';
import type { LineView, OptionView, SceneView } from '../../core/play/index.ts';
import { Advice } from './advice.tsx';
import { Beforehand, OtherWay } from './beforehand.tsx';
import { Name } from './name.tsx';
import type { Playing, RunStore } from './run-store.ts';
import { SignalFigure } from './signal-figure.tsx';
import { texts } from './texts.ts';
import { useFocusOnLastLine } from './use-focus-on-last-line.ts';
import type { Lines } from './use-lines.ts';

interface Props {
  readonly view: SceneView;
  readonly playing: Playing;
  readonly store: RunStore;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly lines: Lines;
}

/** The text of a scene and all that one can do in it. */
export function ScenePanel({ view, playing, store, heading, lines }: Props) {
  const told = useFocusOnLastLine(lines);
  return (
    <>
      <section aria-labelledby="scene">
        <h2 id="scene" className="where" ref={heading} tabIndex={-1}>
          {view.place.name}
        </h2>
        {playing.run.way.length === 0 && <OtherWay principles={playing.otherwise} />}
        <div className="lines" ref={told} aria-live={lines.more ? 'polite' : undefined}>
          {view.lines.slice(0, lines.shown).map((line) => (
            <Line key={line.text} line={line} />
          ))}
        </div>
        <Beforehand playing={playing} store={store} />
      </section>
      {lines.more ? (
        <button type="button" className="option next" onClick={lines.next}>
          {texts.nextLine}
        </button>
      ) : (
        <section className={isTurn(view) ? 'choosing' : 'going-on'}>
          {view.signal && <Signal signal={view.signal} store={store} />}
          <Advice advice={view.advice} store={store} />
          <Options view={view} store={store} />
        </section>
      )}
    </>
  );
}

/** Something to decide, to ask or to feel here; else the scene only goes on. */
function isTurn({ decision, options, advice, signal }: SceneView): boolean {
  return decision || options.length > 1 || advice.askable.length + advice.heard.length > 0 || signal !== undefined;
}

function Line({ line }: { line: LineView }) {
  return (
    <p className={line.name === undefined ? 'line narrator' : 'line'}>
      {line.name !== undefined && <Name name={line.name} job={line.job} />}
      <span>{line.text}</span>
    </p>
  );
}

function Signal({ signal, store }: { signal: NonNullable<SceneView['signal']>; store: RunStore }) {
  return (
    <fieldset className="signal">
      <legend>{signal.question}</legend>
      <SignalFigure onFeel={store.feel} />
      {partIds.map((part) => (
        <label key={part} className={`switch ${part}`}>
          <input type="radio" name="signal" checked={signal.felt === part} onChange={() => store.feel(part)} />
          {texts.signal[part]}
        </label>
      ))}
    </fieldset>
  );
}

function Options({ view, store }: { view: SceneView; store: RunStore }) {
  const [only] = view.options;
  const onward = !view.decision && view.options.length === 1;
  return (
    <ul className="options" aria-label={texts.options}>
      {onward && only ? (
        <li>
          <button type="button" className="option next" onClick={() => store.choose(only.id)}>
            {texts.onward}
          </button>
        </li>
      ) : (
        view.options.map((option, index) => (
          <li key={option.id}>
            <OptionButton option={option} number={index + 1} store={store} />
          </li>
        ))
      )}
    </ul>
  );
}

function OptionButton({ option, number, store }: { option: OptionView; number: number; store: RunStore }) {
  return (
    <button
      type="button"
      className="option"
      aria-disabled={!option.possible}
      onClick={() => option.possible && store.choose(option.id)}
    >
      <span className="number" aria-hidden="true">
        {number}
      </span>
      <span className="words">{option.text}</span>
      {option.minutes > 0 && <span className="minutes">{texts.minutes(option.minutes)}</span>}
      {!option.possible && <span className="small">{texts.tooLate}</span>}
    </button>
  );
}
