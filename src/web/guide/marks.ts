import { type PrincipleId, principle } from '../../core/guide/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import { type CardMarks, type Mark, marks } from '../storage/index.ts';

/** The marks after a mark was set or taken away. What somebody recognises they do not miss: one takes the other's place. */
export function toggled(all: CardMarks, line: string, mark: Mark): CardMarks {
  const { [line]: before = [], ...others } = all;
  const kept = before.filter((each) => each !== mark && !excludes(mark, each));
  const after = before.includes(mark) ? kept : marks.filter((each) => each === mark || kept.includes(each));
  return after.length === 0 ? others : { ...others, [line]: after };
}

/** A line of a card with the marks that it got. */
export interface MarkedLine {
  readonly key: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** The lines of a card, in printed order. */
export function markedLines(all: CardMarks, card: PrincipleId, role: Role): readonly MarkedLine[] {
  return principle(card).card[role].map((text, index) => {
    const key = lineKey(card, role, index + 1);
    return { key, text, marks: all[key] ?? [] };
  });
}

/** The marks without those of one card. */
export function withoutCard(all: CardMarks, card: PrincipleId, role: Role): CardMarks {
  return Object.fromEntries(Object.entries(all).filter(([key]) => !key.startsWith(`${card}/${role}/`)));
}

/** How many lines got each mark, and how many got any. */
export interface Tally extends Readonly<Record<Mark, number>> {
  readonly marked: number;
  readonly lines: number;
}

export function tallyOf(lines: readonly MarkedLine[]): Tally {
  const count = (mark: Mark) => lines.filter((line) => line.marks.includes(mark)).length;
  return {
    recognised: count('recognised'),
    missed: count('missed'),
    discuss: count('discuss'),
    marked: lines.filter((line) => line.marks.length > 0).length,
    lines: lines.length,
  };
}

/** The key under which the marks of a card's line are kept; kept on devices, so it stays as it is. */
function lineKey(card: PrincipleId, role: Role, number: number): string {
  return `${card}/${role}/${number}`;
}

function excludes(one: Mark, other: Mark): boolean {
  return (one === 'recognised' && other === 'missed') || (one === 'missed' && other === 'recognised');
}
