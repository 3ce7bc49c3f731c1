import { languageFindings } from '../../../../src/core/check/index.ts';
import { parseStory } from '../../../../src/core/scenario/index.ts';
import { aStory } from '../../scenario/a-story.ts';

/** What is found in a story in which somebody says this, as `code at "the words it stands at"`. */
export function foundInSpeech(...lines: readonly string[]): readonly string[] {
  const said = lines.map((line) => `- marloes: '${line.replaceAll("'", "''")}'`).join('\n      ');
  return foundInStory(aStory(['- marloes: Er is nog {geld} euro.', said]));
}

export function foundInStory(source: string): readonly string[] {
  const { scenario, positions } = parseStory(source, 'x.yaml');
  if (scenario === null) throw new Error('the story does not compile');
  const lines = source.split('\n');
  return languageFindings(scenario, positions, 'x.yaml').map(({ code, ernst, line, column, endLine, endColumn }) => {
    const first = lines[line - 1] ?? '';
    const words = endLine === line ? first.slice(column - 1, endColumn - 1) : first.slice(column - 1);
    return `${ernst} ${code} at "${words.replaceAll("''", "'")}"`;
  });
}
