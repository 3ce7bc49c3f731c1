import { type Finding, mostFindings, parseStory, type Role, type Scenario } from '../scenario/index.ts';
import { place } from './findings/draft.ts';
import { judgeStory } from './judge-story.ts';
import { languageFindings } from './language/language-findings.ts';
import type { ReadText } from './language/read-text.ts';
import { rememberingReader } from './language/remembering-reader.ts';
import { keyStrokeCaps } from './ways/analyse.ts';
import type { Analysis } from './ways/analysis.ts';
import type { Caps } from './ways/explore.ts';

/** All that can be said of a story file. */
export interface StoryCheck {
  /** Null where the story does not compile. */
  readonly scenario: Scenario | null;
  /** Of all kinds, in the order of the file. */
  readonly findings: readonly Finding[];
  /** Per role of the story; null where a way may not end, none comes to an ending, or the cap is passed. */
  readonly analysis: AnalysisByRole | null;
}

/** Per role of a story; null where its ways cannot be counted. A role that the story does not have is absent. */
export type AnalysisByRole = { readonly [role in Role]?: Analysis | null };

/** Checks a story file. It never throws: all that is wrong is a finding, and all findings come in one go. */
export function checkStory(text: string, file: string, caps: Caps = keyStrokeCaps): StoryCheck {
  const steps = checkSteps(text, file, caps);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/**
 * The same in steps of at most a good tenth of a second at the caps of a key stroke. Between two, whoever runs it can look
 * whether the text has changed meanwhile, and drop it. `read`: a remembering reader, where a text is checked again and again.
 */
export function* checkSteps(
  text: string,
  file: string,
  caps: Caps = keyStrokeCaps,
  read: ReadText = rememberingReader(),
): Generator<void, StoryCheck> {
  const parsed = parseStory(text, file);
  yield;
  const { scenario } = parsed;
  if (scenario === null) return { scenario, findings: parsed.findings, analysis: null };
  const { roles, drafts } = yield* judgeStory(scenario, caps);
  const placed = drafts.slice(0, mostFindings).map((draft) => place(draft, scenario, file, parsed));
  yield;
  const language = languageFindings(scenario, parsed.positions, file, read);
  return {
    scenario,
    findings: [...parsed.findings, ...placed, ...language].sort(inOrderOfTheFile),
    analysis: Object.fromEntries(roles.map(({ story, analysis }) => [story.role, analysis])),
  };
}

function inOrderOfTheFile(one: Finding, other: Finding): number {
  return one.line - other.line || one.column - other.column;
}
