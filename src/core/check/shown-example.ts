import { type CatalogueEntry, cutOff } from '../scenario/index.ts';

/** The lines of a catalogue entry's stories that an author is shown; either may have none. */
export interface ShownExample {
  /** «Guillemets» stand around the place of the finding. */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

/** What differs between the story with the finding and the one without, short enough to read. */
export function shownExample({ bad, good }: Pick<CatalogueEntry, 'bad' | 'good'>): ShownExample {
  const { wrong, right } = whatDiffers(bad.split('\n'), good.split('\n'));
  return { wrong: shortened(wrong), right: shortened(right) };
}

/** The lines between the first and the last that are not the same, guillemets apart. */
function whatDiffers(bad: readonly string[], good: readonly string[]): ShownExample {
  const isSame = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && one.replace(/[«»]/g, '') === other;
  const most = Math.min(bad.length, good.length);
  let before = 0;
  while (before < most && isSame(bad[before], good[before])) before++;
  let behind = 0;
  while (behind < most - before && isSame(bad.at(-1 - behind), good.at(-1 - behind))) behind++;
  const wrong = bad.slice(before, bad.length - behind);
  const marked = bad.filter((line) => line.includes('«'));
  return { wrong: wrong.length > 0 ? wrong : marked, right: good.slice(before, good.length - behind) };
}

const longestLine = 110;
const mostLines = 4;

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  const shown = lines.slice(0, mostLines).map((line) => cutOff(line.slice(indent), longestLine));
  return lines.length > mostLines ? [...shown, '…'] : shown;
}
