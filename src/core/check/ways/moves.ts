import type { Change } from '../../play/index.ts';
import type { Condition } from '../../scenario/index.ts';
import { namesIn } from './fold-role.ts';
import { isUnchanged, type Layout, type Layouts, type State } from './layout.ts';
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
  readonly layouts: Layouts;
  /** Filled while the search goes on. */
  readonly carries: Map<Layout, Map<Layout, readonly Carry[]>>;
}

export function movesOf(ground: Ground, stop: number, { options, whenStuck }: RoleScene): Moves {
  const { layouts, story } = ground;
  const layout = layouts(stop);
  return {
    moves: options.map((option) => ({
      option,
      possible: testIn(story, layout, option.requirement),
      to: option.to,
      after: whenUsed(() => passage(ground, layout, option.to, option.changes)),
    })),
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

/** What a layout tells of the variables. */
type Known = Pick<Layout, 'slotOf' | 'changed'>;

/** A condition made ready for the states of one layout, which must hold every variable that it names. */
export function testIn(story: RoleStory, layout: Known, condition: Condition): Test {
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

function between(story: RoleStory, layout: Known, name: string, min: Bound, max: Bound): Test {
  const number = variableNumber(story, name);
  const domain = story.variables[number];
  if (domain === undefined) throw new Error(`no variable '${name}'`);
  const read = readSlot(story, layout, number);
  const least = min === undefined ? 0 : domain.numberOf(min);
  const most = max === undefined ? domain.size - 1 : domain.numberOf(max);
  return (state) => {
    const value = read(state);
    return value >= least && value <= most;
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

/** Where a value comes from: a slot, or where there is none (-1), what it was at the start. */
export interface Carry {
  readonly slot: number;
  readonly otherwise: number;
}

/** For each slot of one layout, where its value comes from in the other. What is in neither is set on the way. */
function carried({ story, carries }: Ground, from: Layout, to: Layout): readonly Carry[] {
  const known = carries.get(from)?.get(to);
  if (known !== undefined) return known;
  const found = to.variables.map((number) => carryOf(story, from, number));
  carries.set(from, (carries.get(from) ?? new Map()).set(to, found));
  return found;
}

function carryOf({ variables }: RoleStory, { slotOf }: Known, number: number): Carry {
  return { slot: slotOf.get(number) ?? -1, otherwise: variables[number]?.start ?? 0 };
}

type ReadValue = (state: State) => number;

/** A variable's value in a state. A clock that no test here can tell from 0 is in no slot, and reads as 0. */
function readSlot(story: RoleStory, layout: Known, number: number): ReadValue {
  const { slot, otherwise } = carryOf(story, layout, number);
  if (slot >= 0) return (state) => state[slot] ?? 0;
  if (number === story.clock) return () => 0;
  if (!isUnchanged(layout, number)) throw new Error(`variable ${number} is not known here`);
  return () => otherwise;
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
