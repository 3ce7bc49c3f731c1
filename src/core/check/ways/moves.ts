import type { Change } from '../../play/index.ts';
import type { Condition } from '../../scenario/index.ts';
import { namesIn } from './fold-role.ts';
import type { Layout, State } from './layout.ts';
import type { Liveness } from './live-variables.ts';
import { type RoleOption, type RoleScene, type RoleStory, variableNumber } from './role-story.ts';

/** Whether something holds in a state. */
export type Test = (state: State) => boolean;

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
  /** About how much it takes to find out which are possible. */
  readonly tests: number;
  /** What a state becomes at the stop to go to when no option is possible. */
  readonly stuck?: { readonly to: number; readonly after: (state: State) => State };
}

export interface Ground {
  readonly story: RoleStory;
  readonly liveness: Liveness;
  readonly layouts: readonly Layout[];
  /** Filled while the search goes on. */
  readonly carries: Map<Layout, Map<Layout, readonly number[]>>;
}

export function movesOf(ground: Ground, stop: number, { options, whenStuck }: RoleScene): Moves {
  const { layouts, story } = ground;
  const layout = layoutAt(layouts, stop);
  return {
    moves: options.map((option) => ({
      option,
      possible: testIn(story, layout, option.requirement),
      to: option.to,
      after: passage(ground, layout, option.to, option.changes),
    })),
    tests: options.reduce((total, { requirement }) => total + 1 + namesIn(requirement).length, 0),
    ...(whenStuck !== undefined && { stuck: { to: whenStuck, after: passage(ground, layout, whenStuck, []) } }),
  };
}

export function layoutAt(layouts: readonly Layout[], stop: number): Layout {
  const layout = layouts[stop];
  if (layout === undefined) throw new Error(`no stop ${stop}`);
  return layout;
}

/** A condition made ready for the states of one layout, which must hold every variable that it names. */
export function testIn(story: RoleStory, layout: Pick<Layout, 'slotOf'>, condition: Condition): Test {
  switch (condition.kind) {
    case 'all': {
      const tests = condition.of.map((each) => testIn(story, layout, each));
      return (state) => tests.every((test) => test(state));
    }
    case 'any': {
      const tests = condition.of.map((each) => testIn(story, layout, each));
      return (state) => tests.some((test) => test(state));
    }
    case 'not': {
      const test = testIn(story, layout, condition.of);
      return (state) => !test(state);
    }
    case 'is':
      return between(story, layout, condition.name, condition.value, condition.value);
    case 'range':
      return between(story, layout, condition.name, condition.min, condition.max);
    case 'role':
      throw new Error('the role is folded in before');
  }
}

type Bound = Parameters<RoleStory['variables'][number]['numberOf']>[0] | undefined;

function between(story: RoleStory, { slotOf }: Pick<Layout, 'slotOf'>, name: string, min: Bound, max: Bound): Test {
  const number = variableNumber(story, name);
  // A clock that no test here can tell from 0 is in no slot, and reads as 0.
  const slot = slotOf.get(number) ?? (number === story.clock ? -1 : undefined);
  const domain = story.variables[number];
  if (slot === undefined || domain === undefined) throw new Error(`'${name}' is not known here`);
  const least = min === undefined ? 0 : domain.numberOf(min);
  const most = max === undefined ? domain.size - 1 : domain.numberOf(max);
  return (state) => {
    const value = state[slot] ?? 0;
    return value >= least && value <= most;
  };
}

/** What a state becomes at another stop, after some changes. */
function passage(ground: Ground, from: Layout, to: number, changes: readonly Change[]) {
  const { story, liveness } = ground;
  const layout = layoutAt(ground.layouts, to);
  const slots = carried(ground, from, layout);
  const edits = [...new Set(changes.map(({ name }) => variableNumber(story, name)))].flatMap((number) => {
    const slot = layout.slotOf.get(number);
    return slot === undefined ? [] : [{ slot, read: readAfter(story, from, number, changes) }];
  });
  const clockSlot = story.clock === undefined ? -1 : (layout.slotOf.get(story.clock) ?? -1);
  const minutes = liveness.minutes[to] ?? 0;
  return (state: State): State => {
    const after = slots.map((slot) => state[slot] ?? 0);
    for (const { slot, read } of edits) after[slot] = read(state);
    if (clockSlot >= 0) after[clockSlot] = Math.min(minutes, after[clockSlot] ?? 0);
    return after;
  };
}

/** For each slot of one layout, the slot of the other that holds the same variable; -1: it is set on the way. */
function carried({ carries }: Ground, from: Layout, to: Layout): readonly number[] {
  const known = carries.get(from)?.get(to);
  if (known !== undefined) return known;
  const slots = to.variables.map((number) => from.slotOf.get(number) ?? -1);
  carries.set(from, (carries.get(from) ?? new Map()).set(to, slots));
  return slots;
}

type ReadValue = (state: State) => number;

/** A variable's value after the changes to it. One that is not in the layout is set before it is added to. */
function readAfter(story: RoleStory, { slotOf }: Layout, number: number, changes: readonly Change[]): ReadValue {
  const slot = slotOf.get(number) ?? -1;
  const own = changes.filter(({ name }) => story.variableOf.get(name) === number);
  return own.reduce<ReadValue>(
    (before, change) => changed(story, number, before, change),
    (state) => state[slot] ?? 0,
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
