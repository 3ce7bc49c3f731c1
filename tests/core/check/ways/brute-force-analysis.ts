import { principleIds, valueIds } from '../../../../src/core/guide/index.ts';
import { decisionsIn, type Game, total, type Way, weighedBy } from './brute-force.ts';

/** What the analysis of a story must say, out of the list of all its ways. */
export function analysisOf({ scenario, role }: Game, ways: readonly Way[]) {
  const optionIds = scenario.scenes.flatMap(({ options }) => options.map(({ id }) => id));
  return {
    role,
    ways: BigInt(ways.length),
    endings: scenario.endings.map(({ id }) => {
      const there = ways.filter(({ ending }) => ending === id);
      return [id, there.length / ways.length, total(there.map(({ chance }) => chance))];
    }),
    options: optionIds.map((id) => [id, total(ways.map((way) => usesOf(way, id))) / ways.length]),
    values: weighed(ways, valueIds),
    principles: weighed(ways, principleIds),
    minutes: extremes(ways.map(({ options }) => (scenario.clock ? total(options.map(({ minutes }) => minutes)) : 0))),
    steps: extremes(ways.map(({ options }) => options.length)),
    decisions: extremes(ways.map(({ options }) => decisionsIn(options))),
  };
}

function usesOf({ options }: Way, id: string): number {
  return options.filter((option) => option.id === id).length;
}

function weighed(ways: readonly Way[], ids: readonly string[]) {
  const honoured = ways.map(({ options }) => weighedBy(options, 'honours'));
  const strained = ways.map(({ options }) => weighedBy(options, 'strains'));
  return ids.map((id) => [id, { honoured: spread(honoured, id), strained: spread(strained, id) }]);
}

function spread(sums: readonly ReadonlyMap<string, number>[], id: string) {
  const own = sums.map((sum) => sum.get(id) ?? 0);
  const [least, most] = extremes(own);
  const ways = Array.from({ length: most - least + 1 }, (_, up) =>
    BigInt(own.filter((sum) => sum === least + up).length),
  );
  return { range: [least, most], ways };
}

export function extremes(numbers: readonly number[]): readonly [number, number] {
  return [Math.min(...numbers), Math.max(...numbers)];
}
