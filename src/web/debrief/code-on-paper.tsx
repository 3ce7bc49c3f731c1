import { inGroups } from '../../core/exchange/index.ts';
import { qrText } from './qr-text.ts';
import type { Taken } from './take-away.tsx';
import { texts } from './texts.ts';
import type { QrShown } from './use-result-qr.ts';

interface Props {
  readonly shared: NonNullable<Taken['shared']>;
  /** Stands on paper where it stands on the page. */
  readonly qr: QrShown;
}

/** The result code at the head of what is printed, so that who has the sheet can compare too. */
export function CodeOnPaper({ shared: { code, compare }, qr: { open, Drawing } }: Props) {
  return (
    <div className="print-only code-on-paper">
      <p className="small">
        {texts.codeOnPaper} <code>{inGroups(code)}</code>
      </p>
      {open && Drawing && <Drawing text={qrText(code, new URL(compare, location.href), window !== top)} />}
    </div>
  );
}
