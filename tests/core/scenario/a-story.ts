import { parseStory, structureCatalogue } from '../../../src/core/scenario/index.ts';

/** The small story of the catalogue, with texts in it replaced. */
export function aStory(...changes: readonly (readonly [from: string, to: string])[]): string {
  const whole = structureCatalogue()[0]?.good ?? '';
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the story has no '${from}'`);
    return text.replace(from, () => to);
  }, whole);
}

/** What is found in it, as `code at "the text it stands at"`. */
export function foundIn(story: string): readonly string[] {
  const lines = story.replace(/^\uFEFF/, '').split('\n');
  return parseStory(story, 'x.yaml').findings.map(({ code, line, column, endLine, endColumn }) => {
    const written = lines[line - 1]?.slice(column - 1, endLine === line ? endColumn - 1 : undefined) ?? '';
    return `${code} at "${written.trimEnd()}"`;
  });
}

export function compiles(story: string): boolean {
  return parseStory(story, 'x.yaml').scenario !== null;
}

/** The texts of all findings, as an author reads them. */
export function toldAbout(story: string): string {
  return parseStory(story, 'x.yaml')
    .findings.map(({ text }) => text)
    .join('\n');
}
