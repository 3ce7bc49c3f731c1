import type { Change } from '../../play/index.ts';
import { namesIn } from '../../scenario/index.ts';
import type { Layout, Layouts, State } from './layout.ts';
import type { Liveness } from './live-variables.ts';
import { type RoleOption, type RoleStory, sceneAt, variableNumber } from './role-story.ts';
import { type Carry, carryOf, type ReadValue, type Test, testIn } from './state-test.ts';

/** An option as the search takes it: when it is possible, and the state at the stop that it leads to. */
export interface Move {
  readonly option: RoleOption;
  readonly possible: Test;
  readonly to: number;
  readonly after: (state: State) => State;
}

/** A scene made ready for the search. */
export interface Moves {
  readonly moves: readonly Move[];
  /** Those that are possible together, by which they are; filled while the search goes on. */
  readonly shared: Map<number, readonly Move[]>;
  /** About how much it takes to find out which are possible. */
  readonly tests: number;
  /** What a state becomes at the stop to go to when no option is possible. */
  readonly stuck?: { readonly to: number; readonly after: (state: State) => State };
}

export interface Ground {
  readonly story: RoleStory;
  readonly liveness: Liveness;
  readonly layouts: Layouts;
  /** Filled while the search goes on. */
  readonly carries: Map<Layout, Map<Layout, readonly Carry[]>>;
}

/** What is known where a story starts. */
export function startState({ story, layouts, liveness }: Ground): State {
  return layouts(story.start).variables.map((number) => {
    const start = story.variables[number]?.start ?? 0;
    return number === story.clock ? Math.min(start, liveness.minutes[story.start] ?? 0) : start;
  });
}

/** What one can do at a stop; nothing at an ending. */
export function movesOf(ground: Ground, stop: number): Moves {
  const { layouts, story } = ground;
  const { options, whenStuck } = sceneAt(story, stop) ?? { options: [] };
  const layout = layouts(stop);
  return {
    moves: options.map((option) => ({
      option,
      possible: testIn(story, layout, option.requirement),
      to: option.to,
      after: whenUsed(() => passage(ground, layout, option.to, option.changes)),
    })),
    shared: new Map(),
    tests: options.reduce((total, { requirement }) => total + 1 + namesIn(requirement).length, 0),
    ...(whenStuck !== undefined && {
      stuck: { to: whenStuck, after: whenUsed(() => passage(ground, layout, whenStuck, [])) },
    }),
  };
}

/** Most options of a hostile story are never taken. */
function whenUsed(make: () => (state: State) => State): (state: State) => State {
  let made: ((state: State) => State) | undefined;
  return (state) => {
    made ??= make();
    return made(state);
  };
}

/** What a state becomes at another stop, after some changes. */
function passage(ground: Ground, from: Layout, to: number, changes: readonly Change[]) {
  const { story, liveness } = ground;
  const layout = ground.layouts(to);
  const carries = carried(ground, from, layout);
  const edits = [...new Set(changes.map(({ name }) => variableNumber(story, name)))].flatMap((number) => {
    const slot = layout.slotOf.get(number);
    return slot === undefined ? [] : [{ slot, read: readAfter(story, from, number, changes) }];
  });
  const clockSlot = story.clock === undefined ? -1 : (layout.slotOf.get(story.clock) ?? -1);
  const minutes = liveness.minutes[to] ?? 0;
  return (state: State): State => {
    const after = carries.map(({ slot, otherwise }) => state[slot] ?? otherwise);
    for (const { slot, read } of edits) after[slot] = read(state);
    if (clockSlot >= 0) after[clockSlot] = Math.min(minutes, after[clockSlot] ?? 0);
    return after;
  };
}

/** For each slot of one layout, where its value comes from in the other. What is in neither is set on the way. */
function carried({ story, carries }: Ground, from: Layout, to: Layout): readonly Carry[] {
  const known = carries.get(from)?.get(to);
  if (known !== undefined) return known;
  const found = to.variables.map((number) => carryOf(story, from, number));
  carries.set(from, (carries.get(from) ?? new Map()).set(to, found));
  return found;
}

/** A variable's value after the changes to it. One that is not known is set before it is added to. */
function readAfter(story: RoleStory, from: Layout, number: number, changes: readonly Change[]): ReadValue {
  const own = changes.filter(({ name }) => story.variableOf.get(name) === number);
  const { slot, otherwise } = carryOf(story, from, number);
  return own.reduce<ReadValue>(
    (before, change) => changed(story, number, before, change),
    (state) => state[slot] ?? otherwise,
  );
}

function changed(story: RoleStory, number: number, before: ReadValue, change: Change): ReadValue {
  const domain = story.variables[number];
  if (domain === undefined) throw new Error(`no variable ${number}`);
  if (change.kind === 'set') {
    const value = domain.numberOf(change.value);
    return () => value;
  }
  const { by } = change;
  const [least, most] = [domain.numberOf(change.min), domain.numberOf(change.max)];
  return (state) => Math.min(most, Math.max(least, before(state) + by));
}
