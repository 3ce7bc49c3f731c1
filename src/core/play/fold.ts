import type { Entry } from './journal.ts';

/** A choice that was made and then taken back. */
export interface TakenBack {
  readonly scene: string;
  readonly option: string;
  readonly text: string;
}

type Effective = Exclude<Entry, { readonly kind: 'undo' }>;

/** The entries that count: each `undo` takes away the last choice that still counts, and all that came after it. */
export function effectiveEntries(entries: readonly Entry[]): readonly Effective[] {
  return fold(entries).kept;
}

/** The choices that were taken back, in the order in which they were made. */
export function takenBack(entries: readonly Entry[]): readonly TakenBack[] {
  return fold(entries).taken.map(({ scene, option, text }) => ({ scene, option, text }));
}

function fold(entries: readonly Entry[]) {
  let kept: Effective[] = [];
  const taken: Extract<Entry, { readonly kind: 'choice' }>[] = [];
  for (const entry of entries) {
    if (entry.kind !== 'undo') {
      kept.push(entry);
      continue;
    }
    const last = kept.findLastIndex(({ kind }) => kind === 'choice');
    const choice = kept[last];
    if (choice?.kind !== 'choice') continue;
    taken.push(choice);
    kept = kept.slice(0, last);
  }
  return { kept, taken };
}
