import { isNever } from '../ways/fold-role.ts';
import type { Draft } from './draft.ts';
import type { RoleFacts } from './role-facts.ts';
import { texts } from './texts.ts';
import type { TextAtStop } from './texts-at-stops.ts';

/** Lines, advice and texts of endings that no player ever meets, in scenes and endings that are played. */
export function findNeverShown(roles: readonly RoleFacts[]): readonly Draft[] {
  if (!roles.every(({ graph }) => graph.complete)) return [];
  const met = new Map<TextAtStop['part'], { readonly text: TextAtStop; readonly shown: boolean }>();
  for (const facts of roles) {
    for (const text of facts.texts)
      met.set(text.part, { text, shown: mayBeShown(facts, text) || met.get(text.part)?.shown === true });
  }
  return [...met.values()]
    .filter(({ shown }) => !shown)
    .map(({ text: { part, kind } }) => ({ code: 'nooit-getoond', at: part, text: texts.neverShown[kind](part.text) }));
}

function mayBeShown({ shown, answerOf }: RoleFacts, text: TextAtStop): boolean {
  const question = shown.get(text);
  return question === undefined ? !isNever(text.shown) : answerOf(question).kind !== 'cannot';
}
