import { readingTime, type View } from '../../core/play/index.ts';

/** The place's tone, and what happens, each so many milliseconds after the scene opens. */
export interface CueSheet {
  /** A word of the vocabulary, or an unknown one; absent: whatever sounds goes on. */
  readonly place?: string;
  readonly cues: readonly { readonly what: string; readonly after: number }[];
}

/** What sounds in a view. What happens at a line sounds when one comes to that line, reading. */
export function cueSheetOf(view: View): CueSheet {
  if (view.kind === 'ending') return { cues: [] };
  const cues = view.happenings.map(({ what, line = 0 }) => {
    const before = view.lines.slice(0, line).reduce((sum, { text }) => sum + readingTime(text), 0);
    return { what, after: before };
  });
  return { place: view.place.background, cues };
}
