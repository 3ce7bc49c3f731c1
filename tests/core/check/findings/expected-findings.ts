import type { Advice, Condition, Line, Option, Role, Scenario, Variant } from '../../../../src/core/scenario/index.ts';
import { type Game, isTrue, type Situation } from '../ways/brute-force.ts';

// What the checker must find, out of the list of all situations.

/** A player standing somewhere, and what is possible there. */
export interface Stand {
  readonly game: Game;
  readonly one: Situation;
  readonly possible: readonly Option[];
  /** Option ids of a shortest way there. */
  readonly way: readonly string[];
}

function textsOf({ scenes, endings }: Scenario): readonly (Line | Advice | Variant)[] {
  return [
    ...scenes.flatMap(({ lines, advice }) => [...lines, ...advice]),
    ...endings.flatMap(({ text, afterwards }) => [...text, ...afterwards.flatMap((each) => each.text)]),
  ];
}

/** The texts of a stop, in groups of which the first that holds is shown. */
function groupsAt({ scenes, endings }: Scenario, stop: string): readonly (readonly (Line | Advice | Variant)[])[] {
  const scene = scenes.find(({ id }) => id === stop);
  const ending = endings.find(({ id }) => id === stop);
  return [
    ...(scene?.lines ?? []).map((line) => [line]),
    ...(scene?.advice ?? []).map(({ person }) => (scene?.advice ?? []).filter((each) => each.person === person)),
    ...(ending === undefined ? [] : [ending.text, ...ending.afterwards.map(({ text }) => text)]),
  ];
}

export function neverShown(story: Scenario, stands: readonly Stand[]) {
  const shown = new Set<object>();
  const played = new Set<object>();
  for (const { game, one } of stands)
    for (const group of groupsAt(story, one.stop)) {
      for (const text of group) played.add(text);
      const first = group.find(({ when }) => isTrue(game, one, when));
      if (first !== undefined) shown.add(first);
    }
  return textsOf(story).filter((text) => played.has(text) && !shown.has(text));
}

export function conditioned(story: Scenario): readonly (Line | Advice | Variant | Option)[] {
  return [...textsOf(story), ...story.scenes.flatMap(({ options }) => options)];
}

export function alwaysTrue(story: Scenario, stands: readonly Stand[]) {
  const always = new Map<object, boolean>();
  for (const { game, one } of stands) {
    const options = story.scenes.find(({ id }) => id === one.stop)?.options ?? [];
    for (const part of [...groupsAt(story, one.stop).flat(), ...options]) {
      if (part.when === undefined || byRoleAlone(part.when, game.role) !== undefined) continue;
      always.set(part, isTrue(game, one, part.when) && always.get(part) !== false);
    }
  }
  return conditioned(story).filter((part) => always.get(part) === true);
}

/** What a condition comes to by the role alone; undefined where it hangs on more. */
function byRoleAlone(condition: Condition, role: Role): boolean | undefined {
  switch (condition.kind) {
    case 'role':
      return condition.is === role;
    case 'not': {
      const inner = byRoleAlone(condition.of, role);
      return inner === undefined ? undefined : !inner;
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map((each) => byRoleAlone(each, role));
      const decisive = condition.kind === 'any';
      if (parts.includes(decisive)) return decisive;
      return parts.includes(undefined) ? undefined : !decisive;
    }
    default:
      return undefined;
  }
}

/** Options of which an addition goes out of bounds somewhere. */
export function clamped(story: Scenario, stands: readonly Stand[]) {
  const options = stands.flatMap(({ one, possible }) =>
    possible.filter((option) => goesOutOfBounds(story, one, option)),
  );
  return story.scenes.flatMap((scene) => scene.options.filter((option) => options.includes(option)));
}

function goesOutOfBounds({ variables }: Scenario, { values }: Situation, option: Option): boolean {
  return option.effects.some((effect) => {
    const variable = variables.find(({ id }) => id === effect.variable);
    if (effect.kind !== 'add' || variable?.kind !== 'number') return false;
    const set = option.effects.find((each) => each.kind === 'set' && each.variable === effect.variable);
    const sum = Number(set?.kind === 'set' ? set.value : values.get(effect.variable)) + effect.by;
    return sum < variable.min || sum > variable.max;
  });
}
