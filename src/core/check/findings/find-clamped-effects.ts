import type { Draft } from './draft.ts';
import type { RoleFacts } from './role-facts.ts';
import { texts } from './texts.ts';

/** Additions of which a part is lost, since the number would go out of its bounds. */
export function findClampedEffects({ story, clamped, answerOf }: RoleFacts): readonly Draft[] {
  return [...clamped].flatMap(([{ option, effect, variable }, question]) => {
    const answer = answerOf(question);
    if (answer.kind !== 'can') return [];
    const bound = effect.by > 0 ? variable.max : variable.min;
    const text = texts.clamped(option.id, variable.id, effect.by, bound);
    return [
      {
        code: 'afgeknipt-effect',
        at: option,
        subject: variable.id,
        text,
        way: answer.way,
        roles: [story.role],
      } as const,
    ];
  });
}
