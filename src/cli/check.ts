import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkStory, patientCaps, reportAnalysis, type StoryCheck } from '../core/check/index.ts';
import { isFout } from '../core/scenario/index.ts';
import { explain } from './explain.ts';
import type { Output } from './output.ts';
import { printCoverage } from './print-coverage.ts';
import { printFinding } from './print-finding.ts';
import { printProfile } from './print-profile.ts';
import { texts } from './texts.ts';

interface Checked extends StoryCheck {
  readonly file: string;
  readonly text: string;
}

/**
 * Checks story files, and all stories of folders: without any, those of `scenarios/`. `--uitleg` explains a code instead.
 * Gives the exit code: 0 without a mistake, 1 with one, 2 when it could not run.
 */
export function check(args: readonly string[], output: Output, folder = 'scenarios'): 0 | 1 | 2 {
  if (args[0] === '--uitleg') return explain(args.slice(1), output);
  const flag = args.find((arg) => arg.startsWith('-') && arg !== '--json');
  if (flag !== undefined) return fail(output, texts.unknownFlag(flag));
  const named = args.filter((arg) => arg !== '--json');
  const sources = named.length > 0 ? named : [folder];
  const files = sources.flatMap(filesOf);
  if (files.length === 0) return fail(output, texts.noStories(sources));
  const contents = files.map(readFile);
  const unreadable = files.find((_, index) => contents[index] === undefined);
  if (unreadable !== undefined) return fail(output, texts.unreadable(unreadable));
  const checked = files.map((file, index) => checkText(file, contents[index] ?? ''));
  if (args.includes('--json')) output.out(`${JSON.stringify(checked.map(asJson), null, 2)}\n`);
  else {
    printForPeople(checked, output);
    if (sources.some(isFolder)) output.out(printCoverage(checked.flatMap(({ scenario }) => scenario ?? [])));
  }
  return checked.some(({ findings }) => findings.some(isFout)) ? 1 : 0;
}

function fail(output: Output, text: string): 2 {
  output.err(text);
  return 2;
}

/** The stories of a folder. What is no folder that can be read stands for itself, and is told if it is no file either. */
function filesOf(source: string): readonly string[] {
  try {
    const names = readdirSync(source).filter((name) => name.endsWith('.yaml'));
    return names.sort().map((name) => join(source, name));
  } catch {
    return [source];
  }
}

function isFolder(source: string): boolean {
  try {
    return statSync(source).isDirectory();
  } catch {
    return false;
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
  return { file, text, ...checkStory(text, file, patientCaps) };
}

function asJson({ file, findings, analysis }: Checked) {
  const roles = analysis && Object.entries(analysis).map(([role, each]) => [role, each && reportAnalysis(each)]);
  return { file, findings, analysis: roles && Object.fromEntries(roles) };
}

function printForPeople(checked: readonly Checked[], output: Output) {
  for (const { file, text, findings, scenario, analysis } of checked) {
    for (const finding of findings) output.out(printFinding(finding, text));
    if (findings.length === 0) output.out(texts.good(file));
    if (scenario !== null && analysis !== null) output.out(printProfile(scenario, analysis));
  }
  const all = checked.flatMap(({ findings }) => findings);
  const count = (ernst: string) => all.filter((finding) => finding.ernst === ernst).length;
  output.out(texts.count(checked.length, count('fout'), count('waarschuwing'), count('tip')));
}
