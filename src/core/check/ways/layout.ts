import type { Liveness } from './live-variables.ts';
import type { RoleStory } from './role-story.ts';

/** The numbers of the live variables' values at a stop, in the order of its layout. */
export type State = readonly number[];

/** How states are written down at one stop. */
export interface Layout {
  /** Number of the variable in each slot. */
  readonly variables: readonly number[];
  readonly slotOf: ReadonlyMap<number, number>;
  /** The bits of the variables that may be other than at the start. */
  readonly changed: bigint;
  /** How many values each slot can hold. */
  readonly sizes: readonly number[];
  /** Whether all states together are few enough to be numbered exactly. */
  readonly numbered: boolean;
}

export function layoutsOf(story: RoleStory, { variables, minutes, changed }: Liveness): readonly Layout[] {
  return variables.map((live, stop) => {
    const sizes = live.map((number) =>
      number === story.clock ? (minutes[stop] ?? 0) + 1 : (story.variables[number]?.size ?? 1),
    );
    const all = sizes.reduce((product, size) => product * size, 1);
    return {
      variables: live,
      slotOf: new Map(live.map((number, slot) => [number, slot])),
      changed: changed[stop] ?? 0n,
      sizes,
      numbered: all <= Number.MAX_SAFE_INTEGER,
    };
  });
}

/** Two states of one stop have the same key if and only if they are the same. */
export function keyOf({ sizes, numbered }: Layout, state: State): number | string {
  if (!numbered) return state.join();
  let key = 0;
  let slot = 0;
  for (const size of sizes) key = key * size + (state[slot++] ?? 0);
  return key;
}

/** Whether a variable certainly has the value at a stop that it had at the start. */
export function isUnchanged({ changed }: Pick<Layout, 'changed'>, number: number): boolean {
  return ((changed >> BigInt(number)) & 1n) === 0n;
}
