import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isFout, parseStory, type Scenario, storyHash } from '../../src/core/scenario/index.ts';

/** A story without mistakes, with its hash (`storyHash`). */
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

/** By its file: what its text was when it was last read, and what came of it. A build asks for each story several times. */
const known = new Map<string, { readonly text: string; readonly story: BuiltStory }>();

/** The story of a file; throws its findings where it has a mistake. */
export function readStory(file: string): BuiltStory {
  const text = readFileSync(file, 'utf8');
  const last = known.get(file);
  if (last?.text === text) return last.story;
  const story = builtOf(file, text);
  known.set(file, { text, story });
  return story;
}

function builtOf(file: string, text: string): BuiltStory {
  const { scenario, findings } = parseStory(text, basename(file));
  const mistakes = findings.filter(isFout);
  if (scenario === null || mistakes.length > 0) {
    throw new Error(mistakes.map(({ file, line, column, text }) => `${file}:${line}:${column}: ${text}`).join('\n'));
  }
  return { file, scenario, hash: storyHash(scenario) };
}
