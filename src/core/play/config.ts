import type { Condition, Option, Role, Scenario, Scene, Value } from '../scenario/index.ts';
import type { Change, State } from './state.ts';

/** The machine's config: plain JSON. States are scenes and endings, event types are option ids. */
export interface StoryConfig {
  id: string;
  context: State;
  initial: string;
  states: Record<string, SceneConfig | { type: 'final' }>;
}

interface SceneConfig {
  on: Record<string, { target: string; guard: GuardConfig; actions: ActionConfig; reenter: true }>;
  always?: { target: string; guard: GuardConfig };
}

interface GuardConfig {
  type: 'holds';
  params: { condition: Condition };
}

interface ActionConfig {
  type: 'apply';
  params: { changes: readonly Change[] };
}

/** The config of a story's machine for one role. The clock and `once` become variables like any other. */
export function storyConfig(scenario: Scenario, role: Role): StoryConfig {
  const scenes = scenario.scenes.map((scene) => [scene.id, sceneConfig(scenario, scene)] as const);
  const endings = scenario.endings.map((ending) => [ending.id, { type: 'final' }] as const);
  return {
    id: scenario.id,
    context: { role, values: startValues(scenario) },
    initial: scenario.start,
    states: Object.fromEntries<StoryConfig['states'][string]>([...scenes, ...endings]),
  };
}

/** What must hold for an option to be possible: its condition, its minutes, and not taken before where it is `once`. */
export function requirementOf(scenario: Scenario, option: Option): Condition {
  return { kind: 'all', of: [...shownWhen(option), ...affordableWhen(scenario, option)] };
}

/** What must hold for an option to be shown; what is missing then is only time. */
export function shownWhen(option: Option): readonly Condition[] {
  return [
    ...(option.when === undefined ? [] : [option.when]),
    ...(option.once ? [{ kind: 'is', name: takenName(option), value: false } as const] : []),
  ];
}

function affordableWhen({ clock }: Scenario, option: Option): readonly Condition[] {
  return clock === undefined || option.minutes === 0 ? [] : [{ kind: 'range', name: clock.name, min: option.minutes }];
}

function sceneConfig(scenario: Scenario, scene: Scene): SceneConfig {
  const on = scene.options.map((option) => [
    option.id,
    {
      target: option.to,
      guard: guard(requirementOf(scenario, option)),
      actions: { type: 'apply', params: { changes: changesOf(scenario, option) } },
      reenter: true,
    } as const,
  ]);
  const target = whenStuck(scenario, scene);
  const stuck = target === undefined ? undefined : { target, guard: guard(noneOf(scenario, scene)) };
  return { on: Object.fromEntries(on), ...(stuck && { always: stuck }) };
}

/** Where a scene leads when none of its options is possible; undefined: nowhere. */
export function whenStuck({ clock }: Scenario, scene: Scene): string | undefined {
  return clock?.to === scene.id ? undefined : clock?.to;
}

function guard(condition: Condition): GuardConfig {
  return { type: 'holds', params: { condition } };
}

function noneOf(scenario: Scenario, scene: Scene): Condition {
  return { kind: 'not', of: { kind: 'any', of: scene.options.map((option) => requirementOf(scenario, option)) } };
}

/** What an option does, in the order of the format: `zet`, `plus`, then minutes. */
export function changesOf(scenario: Scenario, option: Option): readonly Change[] {
  const { clock } = scenario;
  const spent: readonly Change[] =
    clock === undefined || option.minutes === 0
      ? []
      : [{ kind: 'add', name: clock.name, by: -option.minutes, min: 0, max: clock.start }];
  const taken: readonly Change[] = option.once ? [{ kind: 'set', name: takenName(option), value: true }] : [];
  return [...option.effects.map((effect) => changeOf(scenario, effect)), ...spent, ...taken];
}

function changeOf(scenario: Scenario, effect: Option['effects'][number]): Change {
  if (effect.kind === 'set') return { kind: 'set', name: effect.variable, value: effect.value };
  const variable = scenario.variables.find(({ id }) => id === effect.variable);
  if (variable?.kind !== 'number') throw new Error(`'${effect.variable}' is no number`);
  return { kind: 'add', name: variable.id, by: effect.by, min: variable.min, max: variable.max };
}

/** Every variable at the start of a run; the clock and what is `once` are among them. */
export function startValues(scenario: Scenario): Record<string, Value> {
  const once = scenario.scenes.flatMap(({ options }) => options).filter(({ once }) => once);
  return Object.fromEntries<Value>([
    ...scenario.variables.map(({ id, start }) => [id, start] as const),
    ...(scenario.clock === undefined ? [] : [[scenario.clock.name, scenario.clock.start] as const]),
    ...once.map((option) => [takenName(option), false] as const),
  ]);
}

/** The colon keeps it apart from every name that an author can write. */
function takenName(option: Option): string {
  return `gekozen:${option.id}`;
}
