import type { Condition, Effect, Option, Scene, Variable } from '../../scenario/index.ts';
import { answerQuestions } from '../ways/answer-questions.ts';
import type { Explored } from '../ways/explore.ts';
import { allOf, always, foldRole, isNever, never, not } from '../ways/fold-role.ts';
import { type Answer, canHold, type Question } from '../ways/question.ts';
import type { RoleOption, RoleStory } from '../ways/role-story.ts';
import { isSettled, type TextAtStop, textsAtStops } from './texts-at-stops.ts';

/** What is asked of a story in one role besides what its graph says at once, with the answers. */
export interface RoleFacts extends Explored {
  readonly reached: ReadonlySet<number>;
  readonly texts: readonly TextAtStop[];
  /** Whether each text can be shown. */
  readonly shown: ReadonlyMap<TextAtStop, Question>;
  /** Whether the condition of each text or option can fail. */
  readonly failing: ReadonlyMap<TextAtStop | RoleOption, Question>;
  /** Whether each scene can show more lines than fit. */
  readonly crowded: ReadonlyMap<Scene, Question>;
  /** Whether an option's addition can go out of bounds. */
  readonly clamped: ReadonlyMap<Addition, Question>;
  readonly answerOf: (question: Question) => Answer;
}

/** An option's effect that adds to a number. */
export interface Addition {
  readonly option: Option;
  readonly effect: Extract<Effect, { readonly kind: 'add' }>;
  readonly variable: Extract<Variable, { readonly kind: 'number' }>;
}

/** The most lines that one reads before a choice. */
export const mostLines = 6;

/** Asks what the graph does not say at once, in searches that together meet `mostNodes` at most. */
export function* roleFacts(explored: Explored, mostNodes: number): Generator<void, RoleFacts> {
  const { story, graph } = explored;
  const reached = new Set(graph.stops);
  const texts = textsAtStops(story).filter(({ stop }) => reached.has(stop));
  const shown = new Map(
    texts.filter((text) => !isSettled(text.shown)).map((text) => [text, canHold(text.stop, text.shown)]),
  );
  const failing = failingQuestions(story, reached, texts);
  const crowded = crowdedQuestions(story, reached);
  const clamped = clampedQuestions(story, reached);
  const questions = [...shown.values(), ...failing.values(), ...crowded.values(), ...clamped.values()];
  const answers = yield* answerQuestions(graph, questions, mostNodes);
  const answerOf = (question: Question) => answers.get(question) ?? { kind: 'unknown' };
  return { ...explored, reached, texts, shown, failing, crowded, clamped, answerOf };
}

function failingQuestions(story: RoleStory, reached: ReadonlySet<number>, texts: readonly TextAtStop[]) {
  const questions = new Map<TextAtStop | RoleOption, Question>();
  const add = (about: TextAtStop | RoleOption, stop: number, when: Condition) => {
    if (!isSettled(when)) questions.set(about, canHold(stop, not(when)));
  };
  for (const stop of reached) for (const option of story.scenes[stop]?.options ?? []) add(option, stop, option.when);
  for (const text of texts) add(text, text.stop, text.when);
  return questions;
}

function crowdedQuestions({ scenes, role }: RoleStory, reached: ReadonlySet<number>): ReadonlyMap<Scene, Question> {
  return new Map(
    scenes.flatMap(({ scene }, stop) => {
      const conditions = scene.lines.map(({ when }) => foldRole(when, role)).filter((each) => !isNever(each));
      const possible = conditions.length > mostLines && reached.has(stop);
      return possible ? [[scene, { stop, conditions, most: mostLines, shortest: true }] as const] : [];
    }),
  );
}

function clampedQuestions(story: RoleStory, reached: ReadonlySet<number>): ReadonlyMap<Addition, Question> {
  return new Map(
    story.scenes.flatMap(({ options }, stop) =>
      options.flatMap((option) =>
        additionsOf(story, option).flatMap((addition) => {
          const condition = allOf([option.requirement, outOfBounds(option, addition)]);
          return reached.has(stop) && !isNever(condition)
            ? [[addition, { ...canHold(stop, condition), shortest: true }] as const]
            : [];
        }),
      ),
    ),
  );
}

function additionsOf({ scenario }: RoleStory, { option }: RoleOption): readonly Addition[] {
  return option.effects.flatMap((effect) => {
    const variable = scenario.variables.find(({ id }) => id === effect.variable);
    return effect.kind === 'add' && variable?.kind === 'number' ? [{ option, effect, variable }] : [];
  });
}

/** When the sum is more than the variable can hold, or less; what the option itself sets comes first. */
function outOfBounds({ option }: RoleOption, { effect: { by }, variable }: Addition): Condition {
  const { id, min, max } = variable;
  const set = option.effects.findLast((each) => each.kind === 'set' && each.variable === id);
  if (set?.kind === 'set') {
    const sum = Number(set.value) + by;
    return sum < min || sum > max ? always : never;
  }
  return by > 0 ? { kind: 'range', name: id, min: max - by + 1 } : { kind: 'range', name: id, max: min - by - 1 };
}
