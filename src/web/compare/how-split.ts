import type { ComparedDecision } from '../../core/exchange/index.ts';
import { texts } from './texts.ts';

/** How a decision split, in one line: how many chose what, in the author's order, and how many did not come by. */
export function howSplit({ chosen, absent }: ComparedDecision): string {
  // In another role an option of the same text may be another.
  const names = new Map(chosen.map(({ option, name }) => [option.text, name]));
  const counts = [...names].map(([text, name]) => {
    const same = chosen.filter(({ option }) => option.text === text);
    return [same.flatMap(({ players }) => players).length, name] as const;
  });
  const line = chose(counts, absent.length === 0);
  return absent.length === 0 ? line : `${line} ${texts.cameNot(absent.length)}`;
}

function chose(counts: readonly (readonly [players: number, name: string])[], isEveryone: boolean): string {
  const [first, second] = counts;
  if (first === undefined || second !== undefined || first[0] === 1) return texts.theyChose(counts);
  return isEveryone ? texts.allChose(...first) : texts.allHereChose(...first);
}
