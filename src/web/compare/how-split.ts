import type { ComparedDecision } from '../../core/exchange/index.ts';
import { texts } from './texts.ts';

/** How a decision split, in one line: how many chose what, in the author's order, and how many did not come by. */
export function howSplit({ chosen, absent }: ComparedDecision): string {
  const counts = new Map<string, number>();
  for (const { name, players } of chosen) counts.set(name, (counts.get(name) ?? 0) + players.length);
  const line = chose(
    [...counts].map(([name, players]) => [players, name] as const),
    absent.length === 0,
  );
  return absent.length === 0 ? line : `${line} ${texts.cameNot(absent.length)}`;
}

function chose(counts: readonly (readonly [players: number, name: string])[], isEveryone: boolean): string {
  const [first, second] = counts;
  if (first === undefined || second !== undefined || first[0] === 1) return texts.theyChose(counts);
  return isEveryone ? texts.allChose(...first) : texts.allHereChose(...first);
}
