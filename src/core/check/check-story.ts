import { type Finding, parseStory, type Role, type Scenario } from '../scenario/index.ts';
import { place } from './findings/draft.ts';
import { judgeStory } from './judge-story.ts';
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
 * whether the text has changed meanwhile, and drop it.
 */
export function* checkSteps(text: string, file: string, caps: Caps = keyStrokeCaps): Generator<void, StoryCheck> {
  const parsed = parseStory(text, file);
  yield;
  const { scenario } = parsed;
  if (scenario === null) return { scenario, findings: parsed.findings, analysis: null };
  const { roles, drafts } = yield* judgeStory(scenario, caps);
  const placed = drafts.slice(0, mostFindings).map((draft) => place(draft, scenario, file, parsed));
  return {
    scenario,
    // The language of the texts is to join here.
    findings: [...parsed.findings, ...placed].sort(inOrderOfTheFile),
    analysis: Object.fromEntries(roles.map(({ story, analysis }) => [story.role, analysis])),
  };
}

// Nobody mends more at once; a hostile file could have a million.
const mostFindings = 1000;

function inOrderOfTheFile(one: Finding, other: Finding): number {
  return one.line - other.line || one.column - other.column;
}
