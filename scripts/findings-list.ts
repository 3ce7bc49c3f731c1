import { shownExample } from '../src/core/check/index.ts';
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

function item(entry: CatalogueEntry): string {
  const { code, ernst, explanation } = entry;
  const { wrong, right } = shownExample(entry);
  return `#### \`${code}\` (${ernst})\n\n${explanation}\n\n${example('Niet', wrong)}${example('Wel', right)}`;
}

function example(label: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${label}:\n\`\`\`text\n${lines.join('\n')}\n\`\`\`\n`;
}
