import { type AllWays, allWays } from './all-ways.ts';
import type { Analysis, Spread, Weighed } from './analysis.ts';
import { wordsAtNodes, wordsIn } from './count-words.ts';
import { type Extremes, extremesOf, rangeOf, rangeWithNodes, roomForExtremes } from './extremes.ts';
import { histogramOf, roomForCounts } from './histogram.ts';
import { type Measure, measure, onePerDecision, onePerOption, type Sides, weightMeasures } from './measures.ts';
import { minutesOf } from './noticed-minutes.ts';
import { optionsInLoops } from './scene-loops.ts';
import type { WaysGraph } from './search-ways.ts';
import { shareWays } from './share-ways.ts';

/**
 * All that is asked of a complete graph without a loop. `order`: all nodes, each after those that it leads to. Null where
 * no way comes to an ending.
 */
export function analyseGraph(
  graph: WaysGraph,
  order: readonly number[],
  caps: { readonly histograms: number },
): Analysis | null {
  const { story, stops } = graph;
  const ways = allWays(graph, order);
  if (ways.count.none(0)) return null;
  const counted = stops.length <= caps.histograms;
  const nothing: Spread = { range: [0, 0], ...(counted && { ways: [ways.count.total] }) };
  const room = roomForExtremes(stops.length);
  const spread = spreadOver(ways, room, counted);
  const spreadOf = (measure: Measure | undefined) => (measure ? spread(measure) : nothing);
  const rangeOver = (of: Parameters<typeof measure>[1]) => rangeOf(ways, measure(story, of), room);
  const weighed = ({ honoured, strained }: Sides): Weighed => ({
    honoured: spreadOf(honoured),
    strained: spreadOf(strained),
  });
  const { values, principles } = weightMeasures(story);
  const inLoops = optionsInLoops(story);
  const words = measure(story, ({ text }) => wordsIn(text));
  return {
    role: story.role,
    ways: ways.count.total,
    nodes: stops.length,
    ...shareWays(ways, order),
    values: new Map(values.map(([value, sides]) => [value, weighed(sides)])),
    principles: new Map(principles.map(([principle, sides]) => [principle, weighed(sides)])),
    words: rangeWithNodes(ways, words, wordsAtNodes(graph)),
    minutes: rangeOver((option) => minutesOf(story, { option })),
    steps: rangeOver(onePerOption),
    decisions: rangeOver(onePerDecision),
    decisionsOutsideLoops: rangeOver((option, number) => (inLoops.has(number) ? 0 : onePerDecision(option))),
  };
}

function spreadOver(ways: AllWays, room: Extremes, counted: boolean): (measure: Measure) => Spread {
  const countsRoom = roomForCounts(ways.graph.stops.length);
  return (measure) => {
    const extremes = extremesOf(ways, measure, room);
    const range = [extremes.least[0] ?? 0, extremes.most[0] ?? 0] as const;
    return counted ? { range, ways: histogramOf(ways, measure, extremes, countsRoom) } : { range };
  };
}
