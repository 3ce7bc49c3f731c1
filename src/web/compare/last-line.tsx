import type { ComparedDecision } from '../../core/exchange/index.ts';

/** What was said just before a choice, to remember it by. */
export function LastLine({ decision: { lastLine } }: { decision: ComparedDecision }) {
  if (lastLine === undefined) return null;
  return (
    <p className="line">
      {lastLine.name !== undefined && <b>{lastLine.name}: </b>}
      {lastLine.text}
    </p>
  );
}
