import type { CatalogueEntry } from '../src/core/scenario/index.ts';
import { withBetweenMarks } from './between-marks.ts';

/** Findings of one kind, with its Dutch name. */
export interface FindingGroup {
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
}

/** The document with its list of findings made anew of these catalogues. */
export function withFindings(document: string, groups: readonly FindingGroup[]): string {
  return withBetweenMarks(document, 'meldingen', groups.map(section).join('\n'));
}

function section({ title, entries }: FindingGroup): string {
  return `### ${title}\n\n${entries.map(item).join('\n')}`;
}

function item({ code, ernst, explanation, bad, good }: CatalogueEntry): string {
  const [wrong, right] = whatDiffers(bad.split('\n'), good.split('\n'));
  return `#### \`${code}\` (${ernst})\n\n${explanation}\n\n${example('Niet', wrong)}${example('Wel', right)}`;
}

/** The lines between the first and the last that are not the same, guillemets apart. */
function whatDiffers(bad: readonly string[], good: readonly string[]): readonly [readonly string[], readonly string[]] {
  const isSame = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && one.replace(/[«»]/g, '') === other;
  const most = Math.min(bad.length, good.length);
  let before = 0;
  while (before < most && isSame(bad[before], good[before])) before++;
  let behind = 0;
  while (behind < most - before && isSame(bad.at(-1 - behind), good.at(-1 - behind))) behind++;
  const wrong = bad.slice(before, bad.length - behind);
  const marked = bad.filter((line) => line.includes('«'));
  return [wrong.length > 0 ? wrong : marked, good.slice(before, good.length - behind)];
}

const longestLine = 110;
const mostLines = 4;

function example(label: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  const shown = lines.slice(0, mostLines).map((line) => clip(line.slice(indent)));
  return `${label}:\n\`\`\`text\n${[...shown, ...(lines.length > mostLines ? ['…'] : [])].join('\n')}\n\`\`\`\n`;
}

function clip(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine - 1)}…` : line;
}
