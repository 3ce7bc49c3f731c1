import type { Option } from '../../scenario/index.ts';
import type { Draft } from './draft.ts';
import type { RoleFacts } from './role-facts.ts';
import { texts } from './texts.ts';
import type { TextAtStop } from './texts-at-stops.ts';

/** Conditions that hold whenever they are asked, in every role in which they ask for more than the role. */
export function findAlwaysTrue(roles: readonly RoleFacts[]): readonly Draft[] {
  if (!roles.every(({ graph }) => graph.complete)) return [];
  const met = new Map<TextAtStop['part'] | Option, boolean>();
  for (const { failing, answerOf } of roles) {
    for (const [about, question] of failing) {
      const part = 'part' in about ? about.part : about.option;
      met.set(part, answerOf(question).kind === 'cannot' && met.get(part) !== false);
    }
  }
  return [...met]
    .filter(([, always]) => always)
    .map(([at]) => ({ code: 'altijd-waar', at, text: texts.alwaysTrue('id' in at ? at.id : at.text) }));
}
