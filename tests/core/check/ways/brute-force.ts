import { principleIds, type ValueId, valueIds, valuesOf } from '../../../../src/core/guide/index.ts';
import {
  type Condition,
  isStep,
  type Option,
  type Role,
  type Scenario,
  type Scene,
  type Value,
  type Variant,
} from '../../../../src/core/scenario/index.ts';

// The format read as plainly as it can be: nothing is left out of a state, nothing is counted twice or cleverly.

/** What a player's situation is, whole. */
export interface Situation {
  readonly stop: string;
  readonly values: ReadonlyMap<string, Value>;
  readonly minutes: number;
  readonly taken: ReadonlySet<string>;
}

export interface Game {
  readonly scenario: Scenario;
  readonly role: Role;
}

function beginning(game: Game): Situation {
  const { scenario } = game;
  const values = new Map(scenario.variables.map(({ id, start }) => [id, start]));
  return ledOn(game, {
    stop: scenario.start,
    values,
    minutes: scenario.clock?.start ?? 0,
    taken: new Set(),
  });
}

export function possibleIn(game: Game, situation: Situation): readonly Option[] {
  return (sceneOf(game, situation)?.options ?? []).filter(
    (option) =>
      isTrue(game, situation, option.when) &&
      !(option.once && situation.taken.has(option.id)) &&
      (game.scenario.clock === undefined || option.minutes <= situation.minutes),
  );
}

function take(game: Game, { values, minutes, taken }: Situation, option: Option): Situation {
  const { scenario } = game;
  const after = new Map(values);
  for (const effect of option.effects) {
    if (effect.kind === 'set') after.set(effect.variable, effect.value);
    else {
      const variable = scenario.variables.find(({ id }) => id === effect.variable);
      if (variable?.kind !== 'number') throw new Error(effect.variable);
      const sum = Number(after.get(effect.variable)) + effect.by;
      after.set(effect.variable, Math.max(variable.min, Math.min(variable.max, sum)));
    }
  }
  return ledOn(game, {
    stop: option.to,
    values: after,
    minutes: scenario.clock === undefined ? 0 : minutes - option.minutes,
    taken: option.once ? new Set([...taken, option.id]) : taken,
  });
}

/** Where no option is possible the clock leads on, once: where it leads to it does not lead on from. */
function ledOn(game: Game, situation: Situation): Situation {
  const to = game.scenario.clock?.to;
  const scene = sceneOf(game, situation);
  if (to === undefined || scene === undefined || scene.id === to) return situation;
  return possibleIn(game, situation).length > 0 ? situation : { ...situation, stop: to };
}

function sceneOf({ scenario }: Game, { stop }: Situation): Scene | undefined {
  return scenario.scenes.find(({ id }) => id === stop);
}

export function isTrue(game: Game, situation: Situation, condition: Condition | undefined): boolean {
  if (condition === undefined) return true;
  const { clock } = game.scenario;
  const valueNamed = (name: string) => (name === clock?.name ? situation.minutes : situation.values.get(name));
  switch (condition.kind) {
    case 'all':
      return condition.of.every((each) => isTrue(game, situation, each));
    case 'any':
      return condition.of.some((each) => isTrue(game, situation, each));
    case 'not':
      return !isTrue(game, situation, condition.of);
    case 'role':
      return condition.is === game.role;
    case 'is':
      return valueNamed(condition.name) === condition.value;
    case 'range': {
      const value = Number(valueNamed(condition.name));
      return (condition.min ?? value) <= value && value <= (condition.max ?? value);
    }
  }
}

function keyOfSituation({ stop, values, minutes, taken }: Situation): string {
  return JSON.stringify([stop, [...values], minutes, [...taken].sort()]);
}

/** Every situation that can be met, each with the options taken on a way there; undefined where there are too many. */
export function allSituations(game: Game, most: number) {
  const first = beginning(game);
  const noWay: readonly string[] = [];
  const met = new Map([[keyOfSituation(first), { situation: first, way: noWay, next: [] as string[] }]]);
  for (const { situation, way, next } of met.values()) {
    for (const option of possibleIn(game, situation)) {
      const after = take(game, situation, option);
      const key = keyOfSituation(after);
      next.push(key);
      if (!met.has(key)) met.set(key, { situation: after, way: [...way, option.id], next: [] });
      if (met.size > most) return undefined;
    }
  }
  return met;
}

export type Met = NonNullable<ReturnType<typeof allSituations>>;

/** Whether some situation can come back. */
export function canGoRound(met: Met): boolean {
  const state = new Map<string, 'open' | 'done'>();
  const visit = (key: string): boolean => {
    if (state.get(key) === 'open') return true;
    if (state.get(key) === 'done') return false;
    state.set(key, 'open');
    const round = met.get(key)?.next.some(visit) ?? false;
    state.set(key, 'done');
    return round;
  };
  return [...met.keys()].some(visit);
}

/** One way through, and what it adds up to. */
export interface Way {
  readonly options: readonly Option[];
  readonly ending: string;
  readonly words: number;
  /** The chance that a player who picks at random goes this way. */
  readonly chance: number;
}

/** Every way, one by one; undefined where there are too many. The story must not go round. */
export function allWaysOneByOne(game: Game, most: number): readonly Way[] | undefined {
  const ways: Way[] = [];
  const go = (situation: Situation, options: readonly Option[], words: number, chance: number): boolean => {
    const sum = words + wordsShown(game, situation);
    if (sceneOf(game, situation) === undefined) {
      ways.push({ options, ending: situation.stop, words: sum, chance });
      return ways.length <= most;
    }
    const possible = possibleIn(game, situation);
    return possible.every((option) =>
      go(take(game, situation, option), [...options, option], sum + wordCount(option.text), chance / possible.length),
    );
  };
  return go(beginning(game), [], 0, 1) ? ways : undefined;
}

function wordsShown(game: Game, situation: Situation): number {
  const scene = sceneOf(game, situation);
  if (scene !== undefined)
    return total(scene.lines.filter(({ when }) => isTrue(game, situation, when)).map(({ text }) => wordCount(text)));
  const ending = game.scenario.endings.find(({ id }) => id === situation.stop);
  const texts: readonly (readonly Variant[])[] = [
    ending?.text ?? [],
    ...(ending?.afterwards ?? []).map(({ text }) => text),
  ];
  const shown = texts.map((variants) => variants.find(({ when }) => isTrue(game, situation, when))?.text ?? '');
  return wordCount(ending?.title ?? '') + total(shown.map(wordCount));
}

function wordCount(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

export function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** What of each value and principle some options honour or strain together, by the value's or principle's id. */
export function weighedBy(options: readonly Option[], side: 'honours' | 'strains'): ReadonlyMap<string, number> {
  const ofValue = (value: ValueId) => total(options.map((option) => option[side][value] ?? 0));
  return new Map<string, number>([
    ...valueIds.map((id) => [id, ofValue(id)] as const),
    ...principleIds.map((id) => [id, total(valuesOf[id].map(ofValue))] as const),
  ]);
}

export function decisionsIn(options: readonly Option[]): number {
  return options.filter((option) => !isStep(option)).length;
}
