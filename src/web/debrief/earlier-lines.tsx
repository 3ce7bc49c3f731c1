import type { KeptReflection } from '../storage/index.ts';
import { isWritten, WrittenLines } from '../ui/index.ts';
import { texts } from './texts.ts';

/** What one wrote at earlier runs of this story, folded: the line to write now comes first. */
export function EarlierLines({ written }: { written: readonly KeptReflection[] }) {
  if (!written.some(isWritten)) return null;
  return (
    <details className="fold earlier-lines no-print">
      <summary>{texts.wroteEarlier}</summary>
      <WrittenLines written={written} />
    </details>
  );
}
