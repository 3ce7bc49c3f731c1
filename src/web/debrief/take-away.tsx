import { useRef, useState } from 'react';
import { inGroups } from '../../core/exchange/index.ts';
import type { Journal } from '../../core/play/index.ts';
import { saveFile } from '../ui/index.ts';
import { PartHeading } from './part-heading.tsx';
import { qrText } from './qr-text.ts';
import { texts } from './texts.ts';
import type { QrShown } from './use-result-qr.ts';

/** What a player can take along: the way as a file, and as a code where others can read one. */
export interface Taken {
  readonly journal: Journal;
  /** Absent for a story that only this device has: nobody else could read its code. */
  readonly shared?: {
    readonly code: string;
    /** Address of the compare page, seen from this one. */
    readonly compare: string;
  };
}

interface Props {
  readonly taken: Taken;
  readonly qr: QrShown;
}

/** A result code to give to others, and the journal as a file. Nothing is sent. */
export function TakeAway({ taken: { journal, shared }, qr }: Props) {
  return (
    <section className="no-print">
      <PartHeading part="takeAlong" />
      <p>
        <button type="button" className="chip" onClick={() => print()}>
          {texts.print}
        </button>
      </p>
      {shared && <SharedCode {...shared} qr={qr} />}
      <p className="small">
        {texts.fileHelp} {shared && texts.fileCompares}
      </p>
      <button type="button" className="chip" onClick={() => save(journal)}>
        {texts.saveFile}
      </button>
    </section>
  );
}

function SharedCode({ code, compare, qr }: NonNullable<Taken['shared']> & Pick<Props, 'qr'>) {
  const shown = useRef<HTMLElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(inGroups(code));
      setTold(texts.copied);
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setTold(texts.notCopied);
    }
  };
  return (
    <>
      <p>{texts.codeHelp}</p>
      <p>
        <code ref={shown} className="result-code">
          {inGroups(code)}
        </code>
      </p>
      <div className="row">
        <button type="button" className="option" onClick={copy}>
          {texts.copy}
        </button>
        <button type="button" className="option" aria-expanded={qr.open} onClick={qr.toggle}>
          {texts.showQr}
        </button>
        <a className="option" href={`${compare}#${code}`}>
          {texts.compare}
        </a>
      </div>
      <p aria-live="polite">{told}</p>
      {qr.open && (
        <QrWithHint Drawing={qr.Drawing} text={qrText(code, new URL(compare, location.href), window !== top)} />
      )}
    </>
  );
}

function QrWithHint({ Drawing, text }: { Drawing: QrShown['Drawing']; text: string }) {
  if (Drawing === undefined) return <p>{texts.qrComes}</p>;
  return (
    <>
      <Drawing text={text} />
      <p className="small">{text.startsWith('http') ? texts.qrLeads : texts.qrIsRead}</p>
    </>
  );
}

function save(journal: Journal): void {
  saveFile(`${journal.story}-journaal.json`, 'application/json', JSON.stringify(journal, null, 2));
}
