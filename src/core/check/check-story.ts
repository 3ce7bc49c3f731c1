import { type Finding, type ParsedStory, parseStory, type Role, type Scenario } from '../scenario/index.ts';
import { keyStrokeCaps } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import { mergeRoles, place } from './draft.ts';
import { type Caps, explore } from './explore.ts';
import { findDilemma } from './find-dilemma.ts';
import { findWays } from './find-ways.ts';
import { type RoleFacts, roleFacts } from './role-facts.ts';

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
  const roles: RoleFacts[] = [];
  for (const role of scenario.roles) {
    const explored = explore(scenario, role, caps);
    yield;
    roles.push(yield* roleFacts(explored, caps.nodes));
  }
  return {
    scenario,
    findings: allFindings(parsed, scenario, file, roles, caps),
    analysis: Object.fromEntries(roles.map(({ story, analysis }) => [story.role, analysis])),
  };
}

// Nobody mends more at once; a hostile file could have a million.
const mostFindings = 1000;

function allFindings(
  parsed: ParsedStory,
  scenario: Scenario,
  file: string,
  roles: readonly RoleFacts[],
  caps: Caps,
): readonly Finding[] {
  const drafts = mergeRoles([...findWays(roles, caps.nodes), ...findDilemma(scenario, roles)]);
  const placed = drafts.slice(0, mostFindings).map((draft) => place(draft, scenario, file, parsed));
  return [...parsed.findings, ...placed].sort((one, other) => one.line - other.line || one.column - other.column);
}
