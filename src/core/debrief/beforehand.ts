import { type PrincipleId, principle, type ValueId, valuesOf } from '../guide/index.ts';
import type { Option } from '../scenario/index.ts';
import type { Beforehand } from './debrief.ts';
import type { Decision } from './decisions.ts';
import { texts } from './texts.ts';

/** What the story did with a principle that the player named before it. */
export function beforehandOf(id: PrincipleId, decisions: readonly Decision[]): Beforehand {
  const honoured = decisions.filter(({ choice }) => honours(choice.option, id)).length;
  const onTheTable = decisions.filter(({ choice, rivals }) =>
    [choice.option, ...rivals].some((option) => honours(option, id) || strains(option, id)),
  ).length;
  const gaveWay = decisions.filter((decision) => givesWay(decision, id)).length;
  return {
    principle: id,
    onTheTable,
    honoured,
    gaveWay,
    text: texts.beforehand(principle(id).name, onTheTable, gaveWay),
  };
}

function givesWay({ choice: { option }, rivals }: Decision, id: PrincipleId): boolean {
  return strains(option, id) || (!honours(option, id) && rivals.some((rival) => honours(rival, id)));
}

function honours(option: Option, id: PrincipleId): boolean {
  return valuesIn(id).some((value) => option.honours[value] !== undefined);
}

function strains(option: Option, id: PrincipleId): boolean {
  return valuesIn(id).some((value) => option.strains[value] !== undefined);
}

function valuesIn(id: PrincipleId): readonly ValueId[] {
  return valuesOf[id];
}
