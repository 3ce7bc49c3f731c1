import type { Finding, ParsedStory, Part, Role, Scenario, Severity } from '../../scenario/index.ts';
import { type Code, codes } from './codes.ts';

/** A finding before it has its place in the file. */
export interface Draft {
  readonly code: Code;
  readonly at: Part;
  readonly text: string;
  /** What it is about, where one part can have several findings of its code. */
  readonly subject?: string;
  /** Where it is not the code's own. */
  readonly ernst?: Severity;
  readonly related?: readonly { readonly at: Part; readonly text: string }[];
  readonly way?: readonly string[];
  /** Absent: it has nothing to do with the role. */
  readonly roles?: readonly Role[];
}

/** One draft for what was found in several roles; text and way are those of the first of them. */
export function mergeRoles(drafts: readonly Draft[]): readonly Draft[] {
  const merged = new Map<Part, Draft[]>();
  for (const draft of drafts) {
    const same = merged.get(draft.at) ?? [];
    const index = same.findIndex(({ code, subject }) => code === draft.code && subject === draft.subject);
    const first = same[index];
    if (first === undefined) merged.set(draft.at, [...same, draft]);
    else same[index] = { ...first, roles: [...(first.roles ?? []), ...(draft.roles ?? [])] };
  }
  return [...merged.values()].flat();
}

/** Where a draft holds in all roles, none is named. */
export function place(draft: Draft, scenario: Scenario, file: string, { positions }: ParsedStory): Finding {
  const { code, at, text, ernst = codes[code], related, way, roles } = draft;
  const everywhere = roles === undefined || scenario.roles.every((role) => roles.includes(role));
  return {
    code,
    ernst,
    file,
    ...positions.of(at),
    text,
    ...(related && { related: related.map((each) => ({ ...positions.of(each.at), text: each.text })) }),
    ...(way && { way }),
    ...(!everywhere && { roles }),
  };
}
