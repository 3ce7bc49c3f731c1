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

/** The layout at a stop, made when it is first asked for. */
export type Layouts = (stop: number) => Layout;

export function layoutsOf(story: RoleStory, liveness: Liveness): Layouts {
  const known = new Map<number, Layout>();
  return (stop) => {
    const layout = known.get(stop) ?? layoutOf(story, liveness, stop);
    known.set(stop, layout);
    return layout;
  };
}

function layoutOf(story: RoleStory, liveness: Liveness, stop: number): Layout {
  const changed = liveness.changed[stop] ?? 0n;
  const minutes = liveness.minutes[stop] ?? 0;
  const live = numbersIn((liveness.variables[stop] ?? 0n) & changed).filter((number) => number !== story.clock);
  const variables = story.clock !== undefined && minutes > 0 ? [...live, story.clock] : live;
  const sizes = variables.map((number) =>
    number === story.clock ? minutes + 1 : (story.variables[number]?.size ?? 1),
  );
  const all = sizes.reduce((product, size) => product * size, 1);
  return {
    variables,
    slotOf: new Map(variables.map((number, slot) => [number, slot])),
    changed,
    sizes,
    numbered: all <= Number.MAX_SAFE_INTEGER,
  };
}

function numbersIn(mask: bigint): readonly number[] {
  const bits = mask.toString(2);
  return [...bits].flatMap((bit, index) => (bit === '1' ? [bits.length - 1 - index] : []));
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
