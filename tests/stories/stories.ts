import { readdirSync, readFileSync } from 'node:fs';
import { parseStory, type Role, type Scenario } from '../../src/core/scenario/index.ts';

export interface StoryFile {
  readonly file: string;
  readonly text: string;
  readonly scenario: Scenario;
}

/** The stories of the project, by file name. */
export const stories: readonly StoryFile[] = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => readStory(`scenarios/${name}`));

/** Every story in every role. */
export const storyRoles: readonly (readonly [id: string, role: Role, story: StoryFile])[] = stories.flatMap((story) =>
  story.scenario.roles.map((role) => [story.scenario.id, role, story] as const),
);

function readStory(file: string): StoryFile {
  const text = readFileSync(file, 'utf8');
  const { scenario } = parseStory(text, file);
  if (scenario === null) throw new Error(`${file} has mistakes`);
  return { file, text, scenario };
}
