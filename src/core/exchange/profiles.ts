import type { Range, StoryRanges } from '../check/index.ts';
import { tableOf } from '../debrief/index.ts';
import { principle, principleIds } from '../guide/index.ts';
import type { Run } from '../play/index.ts';
import { score } from '../score/index.ts';
import type { ComparedPrinciple, Profiles } from './comparison.ts';

/** What each way honoured and strained of the seven, on one scale. */
export function profilesOf(ways: readonly { readonly run: Run; readonly ranges?: StoryRanges }[]): Profiles {
  const tables = ways.map(({ run, ranges }) => tableOf(score(run.way), ranges));
  const principles = principleIds.map((id, index): ComparedPrinciple => {
    const rows = tables.flatMap(({ principles }) => principles[index] ?? []);
    const ranges = rows.flatMap(({ range }) => range ?? []);
    return {
      principle: id,
      name: principle(id).name,
      players: rows.map(({ honoured, strained }) => ({ honoured, strained })),
      ...(ranges.length > 0 &&
        ranges.length === rows.length && {
          range: {
            honoured: around(ranges.map(({ honoured }) => honoured)),
            strained: around(ranges.map(({ strained }) => strained)),
          },
        }),
    };
  });
  return { principles, most: Math.max(0, ...principles.flatMap(numbersIn)) };
}

function around(ranges: readonly Range[]): Range {
  return [Math.min(...ranges.map(([least]) => least)), Math.max(...ranges.map(([, most]) => most))];
}

function numbersIn({ players, range }: ComparedPrinciple): readonly number[] {
  return [
    ...players.flatMap(({ honoured, strained }) => [honoured, strained]),
    ...(range?.honoured ?? []),
    ...(range?.strained ?? []),
  ];
}
