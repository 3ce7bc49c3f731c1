import { useLayoutEffect, useRef } from 'react';
import type { Agreement } from '../storage/index.ts';
import { printOnly } from './print-only.ts';
import { texts } from './texts.ts';

interface Props {
  readonly agreements: readonly Agreement[];
  onChange(next: (agreements: readonly Agreement[]) => readonly Agreement[]): void;
}

const empty: Agreement = { who: '', what: '', when: '' };
const fields = ['what', 'who', 'when'] as const;

/** What a team will do: in their own words, kept on the device only. There is always a line to write on. */
export function Agreements({ agreements, onChange }: Props) {
  const shown = agreements.length === 0 ? [empty] : agreements;
  const section = useRef<HTMLElement>(null);
  const goTo = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes along when a line comes or goes
  useLayoutEffect(() => {
    if (goTo.current === undefined) return;
    section.current?.querySelectorAll<HTMLElement>('.what textarea')[goTo.current]?.focus();
    goTo.current = undefined;
  }, [shown.length]);
  const add = () => {
    goTo.current = shown.length;
    onChange((kept) => [...(kept.length === 0 ? [empty] : kept), empty]);
  };
  const remove = (index: number) => {
    goTo.current = Math.max(0, index - 1);
    onChange((kept) => kept.filter((_, each) => each !== index));
  };
  const write = (index: number, agreement: Agreement) =>
    onChange((kept) => (kept.length === 0 ? [agreement] : kept.map((each, at) => (at === index ? agreement : each))));
  return (
    <section className="paper" ref={section}>
      <h2>{texts.agreements}</h2>
      <p>{texts.agreementsHelp}</p>
      {shown.map((agreement, index) => (
        <Line
          key={index.toString()}
          number={index + 1}
          agreement={agreement}
          onWrite={(written) => write(index, written)}
          onRemove={shown.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <div className="row">
        <button type="button" className="chip" onClick={add}>
          {texts.addAgreement}
        </button>
        <button type="button" className="chip" onClick={() => printOnly('afspraken')}>
          {texts.printAgreements}
        </button>
      </div>
    </section>
  );
}

interface LineProps {
  readonly number: number;
  readonly agreement: Agreement;
  onWrite(agreement: Agreement): void;
  /** Absent where it is the only one. */
  readonly onRemove: (() => void) | undefined;
}

function Line({ number, agreement, onWrite, onRemove }: LineProps) {
  return (
    <fieldset className="agreement">
      <legend>{texts.agreement(number)}</legend>
      {fields.map((field) => (
        <label key={field} className={field}>
          {texts[field]}
          <textarea
            rows={field === 'what' ? 2 : 1}
            maxLength={500}
            value={agreement[field]}
            onInput={({ currentTarget }) => onWrite({ ...agreement, [field]: currentTarget.value })}
          />
        </label>
      ))}
      {onRemove && (
        <button type="button" className="quiet" onClick={onRemove} aria-label={texts.removeAgreement(number)}>
          {texts.remove}
        </button>
      )}
    </fieldset>
  );
}
