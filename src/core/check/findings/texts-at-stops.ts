import type { Advice, Condition, Line, Variant } from '../../scenario/index.ts';
import { allOf, foldRole, isAlways, isNever, not } from '../ways/fold-role.ts';
import type { RoleStory } from '../ways/role-story.ts';

/** A text of a scene or an ending, and when it is shown there. */
export interface TextAtStop {
  readonly stop: number;
  readonly part: Line | Advice | Variant;
  readonly kind: 'line' | 'advice' | 'variant';
  /** Its own condition, without the role. */
  readonly when: Condition;
  /** When it is shown: where only the first that holds is, none before it does. */
  readonly shown: Condition;
}

/** All lines, all advice, and all texts of the endings. */
export function textsAtStops(story: RoleStory): readonly TextAtStop[] {
  const inScenes = story.scenes.flatMap(({ scene }, stop) => {
    const lines = scene.lines.map((line) => {
      const when = foldRole(line.when, story.role);
      return { stop, part: line, kind: 'line', when, shown: when } as const;
    });
    const people = [...new Set(scene.advice.map(({ person }) => person))];
    const advice = people.flatMap((person) =>
      firstThatHolds(
        story,
        scene.advice.filter((each) => each.person === person),
      ).map((each) => ({ stop, kind: 'advice', ...each }) as const),
    );
    return [...lines, ...advice];
  });
  const inEndings = story.endings.flatMap(({ text, afterwards }, index) =>
    [text, ...afterwards.map((each) => each.text)].flatMap((variants) =>
      firstThatHolds(story, variants).map(
        (each) => ({ stop: story.scenes.length + index, kind: 'variant', ...each }) as const,
      ),
    ),
  );
  return [...inScenes, ...inEndings];
}

function firstThatHolds<T extends Advice | Variant>({ role }: RoleStory, texts: readonly T[]) {
  let before: readonly Condition[] = [];
  return texts.map((part) => {
    const when = foldRole(part.when, role);
    const shown = allOf([when, ...before.map(not)]);
    before = [...before, when];
    return { part, when, shown };
  });
}

/** Whether a condition says nothing of the story once the role is known. */
export function isSettled(condition: Condition): boolean {
  return isAlways(condition) || isNever(condition);
}
