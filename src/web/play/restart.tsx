import { useId, useLayoutEffect, useRef, useState } from 'react';
import { texts } from './texts.ts';

interface Props {
  /** Whether choices would be lost: those of a run that came to its end are set aside. */
  readonly losing: boolean;
  onRestart(): void;
}

/** Starts over; where choices would be lost it asks once more, in the same place. */
export function Restart({ losing, onRestart }: Props) {
  const [asking, setAsking] = useState<boolean>();
  const question = useId();
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Not as the menu opens: the focus is the dialog's then.
    if (asking !== undefined) next.current?.focus();
  }, [asking]);
  if (asking !== true) {
    return (
      <button ref={next} type="button" className="chip" onClick={() => (losing ? setAsking(true) : onRestart())}>
        {texts.restart}
      </button>
    );
  }
  return (
    <fieldset className="row sure" aria-labelledby={question}>
      <p id={question}>{texts.sure}</p>
      <button type="button" className="chip" onClick={onRestart}>
        {texts.yesRestart}
      </button>
      <button ref={next} type="button" className="chip" onClick={() => setAsking(false)}>
        {texts.noRestart}
      </button>
    </fieldset>
  );
}
