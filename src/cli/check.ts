import { readdirSync, readFileSync } from 'node:fs';
import { type Finding, isFout, parseStory } from '../core/scenario/index.ts';
import type { Output } from './output.ts';
import { printFinding } from './print-finding.ts';
import { texts } from './texts.ts';

interface Checked {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
}

/**
 * Checks story files, or all of `scenarios/`. Gives the exit code: 0 without a mistake, 1 with one, 2 when it could not
 * run.
 */
export function check(args: readonly string[], output: Output, folder = 'scenarios'): 0 | 1 | 2 {
  const flag = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (flag !== undefined) return fail(output, texts.unknownFlag(flag));
  const named = args.filter((arg) => arg !== '--json');
  const files = named.length > 0 ? named : storiesIn(folder);
  if (files.length === 0) return fail(output, texts.noStories);
  const contents = files.map(readFile);
  const unreadable = files.find((_, index) => contents[index] === undefined);
  if (unreadable !== undefined) return fail(output, texts.unreadable(unreadable));
  const checked = files.map((file, index) => checkText(file, contents[index] ?? ''));
  if (args.includes('--json')) output.out(`${JSON.stringify(checked.map(asJson), null, 2)}\n`);
  else printForPeople(checked, output);
  return checked.some(({ findings }) => findings.some(isFout)) ? 1 : 0;
}

function fail(output: Output, text: string): 2 {
  output.err(text);
  return 2;
}

function storiesIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
    return names.sort().map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

function readFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function checkText(file: string, text: string): Checked {
  return { file, text, findings: parseStory(text, file).findings };
}

function asJson({ file, findings }: Checked) {
  return { file, findings, analysis: null };
}

function printForPeople(checked: readonly Checked[], output: Output) {
  for (const { file, text, findings } of checked) {
    for (const finding of findings) output.out(printFinding(finding, text));
    if (findings.length === 0) output.out(texts.good(file));
  }
  const all = checked.flatMap(({ findings }) => findings);
  const mistakes = all.filter(isFout).length;
  output.out(texts.count(checked.length, mistakes, all.length - mistakes));
}
