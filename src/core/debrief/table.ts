import type { StoryRanges } from '../check/index.ts';
import { guideValue, principle, principleOf } from '../guide/index.ts';
import type { Score } from '../score/index.ts';
import type { Row, Table } from './debrief.ts';

/** What lay on the table on a way, against what the story allows where its ranges are given. */
export function tableOf(score: Score, ranges?: StoryRanges): Table {
  const values = score.values.map((balance) => ({
    value: balance.value,
    ...row(guideValue(balance.value).name, balance, ranges?.values[balance.value]),
  }));
  const principles = score.principles.map((balance) => ({
    principle: balance.principle,
    ...row(principle(balance.principle).name, balance, ranges?.principles[balance.principle]),
    values: values.filter(({ value }) => principleOf(value) === balance.principle),
  }));
  return { principles, most: Math.max(...[...principles, ...values].flatMap(numbersIn)) };
}

function row(name: string, { honoured, strained }: Pick<Row, 'honoured' | 'strained'>, range: Row['range']): Row {
  return { name, honoured, strained, ...(range !== undefined && { range }) };
}

function numbersIn({ honoured, strained, range }: Row): readonly number[] {
  return [honoured, strained, ...(range?.honoured ?? []), ...(range?.strained ?? [])];
}
