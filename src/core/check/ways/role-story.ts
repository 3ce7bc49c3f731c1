import { type Change, changesOf, requirementOf, startValues, whenStuck } from '../../play/index.ts';
import type { Condition, Ending, Option, Role, Scenario, Scene } from '../../scenario/index.ts';
import { type Domain, domainsOf } from './domain.ts';
import { foldRole, isAlways, isNever } from './fold-role.ts';

/**
 * A story as one role can play it. Stops (scenes, then endings), variables and options are known by number, so that the
 * search need not look anything up by name.
 */
export interface RoleStory {
  readonly scenario: Scenario;
  readonly role: Role;
  readonly scenes: readonly RoleScene[];
  readonly endings: readonly Ending[];
  /** All variables, with the clock and the hidden ones of what is `once` among them. */
  readonly variables: readonly Domain[];
  readonly variableOf: ReadonlyMap<string, number>;
  /** Number of the clock among the variables. */
  readonly clock?: number;
  /** All options of the file, by number; those that the role never has too. */
  readonly options: readonly Option[];
  /** The first stop. */
  readonly start: number;
}

/** A scene as the role meets it. */
export interface RoleScene {
  readonly scene: Scene;
  /** Those that the role does not rule out. */
  readonly options: readonly RoleOption[];
  /** The stop to go to when no option is possible. Absent where there is none, or where some option always is. */
  readonly whenStuck?: number;
}

/** An option as the role meets it: the role is folded into its conditions. */
export interface RoleOption {
  readonly option: Option;
  readonly number: number;
  /** Its own condition, without minutes and `once`. */
  readonly when: Condition;
  readonly requirement: Condition;
  readonly changes: readonly Change[];
  /** The stop that it leads to. */
  readonly to: number;
}

/** Something that shall be known at a stop besides what decides where one can go. */
export interface Read {
  readonly stop: number;
  readonly condition: Condition;
}

/** Folds a role into a story that compiles. An unknown name in it is our own bug. */
export function roleStory(scenario: Scenario, role: Role): RoleStory {
  const { scenes, endings, clock } = scenario;
  const variables = domainsOf(scenario, startValues(scenario));
  const variableOf = new Map(variables.map(({ name }, number) => [name, number]));
  const stopOf = new Map([...scenes, ...endings].map(({ id }, stop) => [id, stop]));
  const clockNumber = clock && variableOf.get(clock.name);
  let number = 0;
  return {
    scenario,
    role,
    scenes: scenes.map((scene) => {
      const all = scene.options.map((option) => roleOption(scenario, role, option, number++, stopOf));
      const options = all.filter(({ when }) => !isNever(when));
      const out = mayBeStuck(options) ? whenStuck(scenario, scene) : undefined;
      return {
        scene,
        options,
        ...(out !== undefined && { whenStuck: stopNumber(out, stopOf) }),
      };
    }),
    endings,
    variables,
    variableOf,
    ...(clockNumber !== undefined && { clock: clockNumber }),
    options: scenes.flatMap(({ options }) => options),
    start: stopNumber(scenario.start, stopOf),
  };
}

/** Whether it can be that none is possible, as far as their conditions tell by themselves. */
function mayBeStuck(options: readonly RoleOption[]): boolean {
  return !options.some(({ requirement }) => isAlways(requirement));
}

function roleOption(
  scenario: Scenario,
  role: Role,
  option: Option,
  number: number,
  stopOf: ReadonlyMap<string, number>,
): RoleOption {
  return {
    option,
    number,
    when: foldRole(option.when, role),
    requirement: foldRole(requirementOf(scenario, option), role),
    changes: changesOf(scenario, option),
    to: stopNumber(option.to, stopOf),
  };
}

function stopNumber(id: string, stopOf: ReadonlyMap<string, number>): number {
  const stop = stopOf.get(id);
  if (stop === undefined) throw new Error(`no scene or ending '${id}'`);
  return stop;
}

/** The scene at a stop; undefined at an ending. */
export function sceneAt({ scenes }: RoleStory, stop: number): RoleScene | undefined {
  return scenes[stop];
}

export function endingAt({ scenes, endings }: RoleStory, stop: number): Ending | undefined {
  return endings[stop - scenes.length];
}

export function variableNumber({ variableOf }: RoleStory, name: string): number {
  const number = variableOf.get(name);
  if (number === undefined) throw new Error(`no variable '${name}'`);
  return number;
}
