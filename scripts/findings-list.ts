import { shownExample } from '../src/core/check/index.ts';
import type { CatalogueEntry } from '../src/core/scenario/index.ts';

/** Findings of one kind, with its Dutch name. */
export interface FindingGroup {
  readonly title: string;
  readonly entries: readonly CatalogueEntry[];
}

const part = /(<!-- meldingen: begin [^>]*-->\n)[\s\S]*(<!-- meldingen: einde -->)/;

/** The document with the part between its two marks made anew of these catalogues; throws where a mark is missing. */
export function withFindings(document: string, groups: readonly FindingGroup[]): string {
  if (!part.test(document)) throw new Error('the document has no two marks around its list of findings');
  return document.replace(
    part,
    (_, begin: string, end: string) => `${begin}\n${groups.map(section).join('\n')}\n${end}`,
  );
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
