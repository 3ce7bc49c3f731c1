import type { ExcerptList, ValueId } from '../guide/index.ts';
import type { Option, Role } from '../scenario/index.ts';
import { type ValueBalance, valuesOfOption } from '../score/index.ts';
import { excerptsIn, type Wish } from './pick-excerpts.ts';

/** Statements: nothing that tells anybody what to do. */
const statements: readonly ExcerptList[] = ['definition', 'hoeDan'];

/** What each role can do: a leidinggevende is told of what is asked of leaders, and of what anybody can do. */
const ownLists = {
  medewerker: ['zelf', 'hoeDan'],
  leidinggevende: ['leidinggevende', 'hoeDan', 'zelf'],
} as const satisfies Record<Role, readonly ExcerptList[]>;

/** What a side of the clash wants: a statement about a value that it keeps and the other option gives up. */
export function wishOfSide(option: Option, other: Option): Wish {
  const values = valuesOfOption(option);
  const others = new Map(valuesOfOption(other).map((each) => [each.value, each]));
  const favour = ({ value, honoured, strained }: ValueBalance) => {
    const against = others.get(value);
    return honoured - (against?.honoured ?? 0) + (against?.strained ?? 0) - strained;
  };
  const honoured = values.filter((each) => each.honoured > 0);
  const kept = ranked(honoured, favour).concat(
    ranked(honoured, (each) => each.honoured),
    ranked([...others.values()], (each) => each.strained),
  );
  return {
    about: aboutOf(option),
    fitting: kept.slice(0, 1).map((group) => excerptsIn(statements, group)),
    general: kept.flatMap((group) => excerptsIn(statements, group)),
  };
}

/** What a decision of the way wants: what the role can do for a value that it honoured, or else a statement. */
export function wishOfChoice(option: Option, role: Role): Wish {
  const values = valuesOfOption(option);
  const honoured = ranked(values, (each) => (each.strained > 0 ? 0 : each.honoured));
  const strained = ranked(values, (each) => each.strained);
  return {
    about: aboutOf(option),
    fitting: honoured.map((group) => excerptsIn(ownLists[role], group)),
    general: [
      ...honoured.flatMap((group) => excerptsIn(['definition'], group)),
      ...honoured.flatMap((group) => excerptsIn(['hoeDan'], group)),
      ...honoured.flatMap((group) => excerptsIn(ownLists[role], group)),
      ...strained.flatMap((group) => excerptsIn(statements, group)),
    ],
  };
}

/** Values by a number above zero, the highest first; those with the same number together, in printed order. */
function ranked(values: readonly ValueBalance[], by: (value: ValueBalance) => number): readonly (readonly ValueId[])[] {
  const numbers = new Set(values.map(by).filter((number) => number > 0));
  return [...numbers]
    .sort((one, other) => other - one)
    .map((number) => values.filter((each) => by(each) === number).map(({ value }) => value));
}

/** The deed and what it gave. What comes after "maar" is what it cost: no excerpt about a value that was honoured. */
function aboutOf({ text, because }: Option): string {
  return `${text} ${(because ?? '').split(/[,;]? maar /)[0]}`;
}
