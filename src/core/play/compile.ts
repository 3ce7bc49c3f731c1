import { assign, setup } from 'xstate';
import type { Condition, Ending, Role, Scenario, Scene } from '../scenario/index.ts';
import { type StoryConfig, storyConfig } from './config.ts';
import { countingScenes } from './counting-scenes.ts';
import { apply, type Change, holds, type State } from './state.ts';

/** A story made ready for one role: its machine, and its scenes and endings by id. */
export interface Story {
  readonly scenario: Scenario;
  readonly role: Role;
  readonly machine: ReturnType<typeof createStoryMachine>;
  readonly scenes: ReadonlyMap<string, Scene>;
  readonly endings: ReadonlyMap<string, Ending>;
  /** Ids of the scenes in which the clock still counts. */
  readonly counting: ReadonlySet<string>;
}

/** Makes the machine of a scenario for one role. A parsed scenario never has an unknown target or name. */
export function compile(scenario: Scenario, role: Role): Story {
  return {
    scenario,
    role,
    machine: createStoryMachine(storyConfig(scenario, role)),
    scenes: new Map(scenario.scenes.map((scene) => [scene.id, scene])),
    endings: new Map(scenario.endings.map((ending) => [ending.id, ending])),
    counting: countingScenes(scenario),
  };
}

/** One guard and one action, both small interpreters of JSON parameters. */
function createStoryMachine(config: StoryConfig) {
  const types: { context?: State; events?: { type: string } } = {};
  return setup({
    types,
    guards: { holds: ({ context }, { condition }: { condition: Condition }) => holds(condition, context) },
    actions: { apply: assign(({ context }, { changes }: { changes: readonly Change[] }) => apply(changes, context)) },
  }).createMachine(config);
}
