import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isFout, parseStory, type Scenario, storyHash } from '../../src/core/scenario/index.ts';

export interface BuiltStory {
  readonly file: string;
  readonly scenario: Scenario;
  readonly hash: string;
}

/** Every story in a folder, by file name. A story with a mistake stops the build, with all its findings. */
export function readStories(folder: string): readonly BuiltStory[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readStory(join(folder, name)));
}

export function readStory(file: string): BuiltStory {
  const { scenario, findings } = parseStory(readFileSync(file, 'utf8'), basename(file));
  const mistakes = findings.filter(isFout);
  if (scenario === null || mistakes.length > 0) {
    throw new Error(mistakes.map(({ file, line, column, text }) => `${file}:${line}:${column}: ${text}`).join('\n'));
  }
  return { file, scenario, hash: storyHash(scenario) };
}
