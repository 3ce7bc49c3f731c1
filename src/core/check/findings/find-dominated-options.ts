import { type ValueId, valueIds } from '../../guide/index.ts';
import type { Option } from '../../scenario/index.ts';
import { isAlways } from '../ways/fold-role.ts';
import { minutesOf } from '../ways/noticed-minutes.ts';
import type { RoleOption, RoleStory } from '../ways/role-story.ts';
import { decisionsOf } from './decisions.ts';
import type { Draft } from './draft.ts';
import { texts } from './texts.ts';

// Nobody weighs more against each other; a hostile scene could have thousands.
const mostCompared = 100;

/** Options that another one of the same decision beats somewhere and falls short of nowhere. */
export function findDominatedOptions(story: RoleStory): readonly Draft[] {
  return decisionsOf(story).flatMap(({ options }) => {
    const compared = options.slice(0, mostCompared);
    return compared.flatMap((option) => {
      const better = compared.filter((other) => other !== option && dominates(story, other, option));
      const [first] = [...better.filter(({ to }) => to === option.to), ...better];
      return first === undefined ? [] : [draft(story, option, first)];
    });
  });
}

function draft({ role }: RoleStory, { option, to }: RoleOption, better: RoleOption): Draft {
  return {
    code: 'overheerste-optie',
    ernst: better.to === to ? 'fout' : 'waarschuwing',
    at: option,
    text: texts.dominated(option.id, better.option.id),
    related: [{ at: better.option, text: texts.betterOption }],
    roles: [role],
  };
}

/** Whether one can always be taken where the other can, costs no more and weighs no worse, and is better somewhere. */
function dominates(story: RoleStory, one: RoleOption, other: RoleOption): boolean {
  if (!isOpenWherever(one, other)) return false;
  const saved = minutesOf(story, other) - minutesOf(story, one);
  if (saved < 0 || !valueIds.every((value) => weighsNoWorse(one.option, other.option, value))) return false;
  return saved > 0 || valueIds.some((value) => !weighsNoWorse(other.option, one.option, value));
}

function weighsNoWorse(one: Option, other: Option, value: ValueId): boolean {
  return (
    (one.honours[value] ?? 0) >= (other.honours[value] ?? 0) && (one.strains[value] ?? 0) <= (other.strains[value] ?? 0)
  );
}

/** What is `once` may be gone. */
function isOpenWherever(one: RoleOption, other: RoleOption): boolean {
  if (one.option.once) return false;
  return isAlways(one.when) || JSON.stringify(one.when) === JSON.stringify(other.when);
}
