import type { Liveness } from './live-variables.ts';
import type { RoleStory } from './role-story.ts';

/** The numbers of the live variables' values at a stop, in the order of its layout. */
export type State = readonly number[];

/** How states are written down at one stop. */
export interface Layout {
  /** Number of the variable in each slot. */
  readonly variables: readonly number[];
  readonly slotOf: ReadonlyMap<number, number>;
  /** How many values each slot can hold. */
  readonly sizes: readonly number[];
  /** Whether all states together are few enough to be numbered exactly. */
  readonly numbered: boolean;
}

export function layoutsOf(story: RoleStory, { variables, minutes }: Liveness): readonly Layout[] {
  return variables.map((live, stop) => {
    const sizes = live.map((number) =>
      number === story.clock ? (minutes[stop] ?? 0) + 1 : (story.variables[number]?.size ?? 1),
    );
    const all = sizes.reduce((product, size) => product * size, 1);
    return {
      variables: live,
      slotOf: new Map(live.map((number, slot) => [number, slot])),
      sizes,
      numbered: all <= Number.MAX_SAFE_INTEGER,
    };
  });
}

/** Two states of one stop have the same key if and only if they are the same. */
export function keyOf({ sizes, numbered }: Layout, state: State): number | string {
  if (!numbered) return state.join();
  let key = 0;
  for (let slot = 0; slot < sizes.length; slot++) key = key * (sizes[slot] ?? 1) + (state[slot] ?? 0);
  return key;
}
