import { type PrincipleId, principleIds, valuesOf } from '../guide/index.ts';
import type { Option } from '../scenario/index.ts';
import type { Table } from './debrief.ts';
import type { Decision } from './decisions.ts';

const named = 2;

/** The principles that a way honoured least of what it could; of as little, in printed order. */
export function otherwiseOf({ principles }: Table, decisions: readonly Decision[]): readonly PrincipleId[] {
  return principleIds
    .flatMap((id) => {
      const row = principles.find(({ principle }) => principle === id);
      const honoured = row?.honoured ?? 0;
      const most = row?.range?.honoured[1] ?? mostOnTheWay(id, decisions);
      return honoured < most ? [{ id, share: honoured / most }] : [];
    })
    .sort((one, other) => one.share - other.share)
    .slice(0, named)
    .map(({ id }) => id);
}

/** What the way would have honoured, had every choice been for this principle. */
function mostOnTheWay(id: PrincipleId, decisions: readonly Decision[]): number {
  return decisions.reduce(
    (total, { choice, rivals }) => total + Math.max(...[choice.option, ...rivals].map((option) => honour(option, id))),
    0,
  );
}

function honour({ honours }: Option, id: PrincipleId): number {
  return valuesOf[id].reduce<number>((total, value) => total + (honours[value] ?? 0), 0);
}
