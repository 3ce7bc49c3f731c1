import type { Condition, Value } from '../../scenario/index.ts';
import { isUnchanged, type Layout, type State } from './layout.ts';
import { type RoleStory, variableNumber } from './role-story.ts';

/** Whether something holds in a state. */
export type Test = (state: State) => boolean;

/** What a layout tells of the variables. */
type Known = Pick<Layout, 'slotOf' | 'changed'>;

/** A condition made ready for the states of one layout, which must hold every variable that it names. */
export function testIn(story: RoleStory, layout: Known, condition: Condition): Test {
  switch (condition.kind) {
    case 'all':
      return allOf(condition.of.map((each) => testIn(story, layout, each)));
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

/** Mostly of one test or of none. */
function allOf(tests: readonly Test[]): Test {
  const [only = () => true, ...more] = tests;
  return more.length === 0 ? only : (state) => tests.every((test) => test(state));
}

function between(story: RoleStory, layout: Known, name: string, min: Value | undefined, max: Value | undefined): Test {
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

/** Where a value comes from: a slot, or where there is none (-1), what it was at the start. */
export interface Carry {
  readonly slot: number;
  readonly otherwise: number;
}

export function carryOf({ variables }: RoleStory, { slotOf }: Known, number: number): Carry {
  return { slot: slotOf.get(number) ?? -1, otherwise: variables[number]?.start ?? 0 };
}

export type ReadValue = (state: State) => number;

/** A variable's value in a state. A clock that no test here can tell from 0 is in no slot, and reads as 0. */
function readSlot(story: RoleStory, layout: Known, number: number): ReadValue {
  const { slot, otherwise } = carryOf(story, layout, number);
  if (slot >= 0) return (state) => state[slot] ?? 0;
  if (number === story.clock) return () => 0;
  if (!isUnchanged(layout, number)) throw new Error(`variable ${number} is not known here`);
  return () => otherwise;
}
