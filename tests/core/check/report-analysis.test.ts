import { expect, test } from 'vitest';
import { analyse, coverValues, reportAnalysis, storyRanges } from '../../../src/core/check/index.ts';
import { debriefOf } from '../../../src/core/debrief/index.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import { anOption, aScene, aStep, aStory, played } from '../debrief/builders.ts';

const story: Scenario = aStory([
  aScene('a', [aStep('door', 'b')]),
  aScene('b', [anOption('recht', { rechtmatig: 2 }, { open: 1 }), anOption('open', { open: 3 }, { rechtmatig: 1 })]),
]);

function analysed() {
  const analysis = analyse(story, 'medewerker');
  if (analysis === null) throw new Error('the story has ways');
  return analysis;
}

test('[CK4] the debrief sets a way against what the story allows', () => {
  const ranges = storyRanges(analysed());
  expect(JSON.parse(JSON.stringify(ranges))).toEqual(ranges);
  const { table, allWays } = debriefOf(played(story, ['door', 'recht']), ranges);
  expect(allWays).toEqual({ ways: '2', sameEnding: { ways: 1, random: 1 }, others: [] });
  expect(table.principles.find(({ principle }) => principle === 'legitimiteit')?.range).toEqual({
    honoured: [0, 2],
    strained: [0, 1],
  });
});

test('[CK5] programs are given steps among the options', () => {
  const { nodes, options, longest } = reportAnalysis(analysed());
  expect({ nodes, options, longest }).toEqual({
    nodes: 3,
    options: { door: { ways: 1, random: 1 }, recht: { ways: 0.5, random: 0.5 }, open: { ways: 0.5, random: 0.5 } },
    longest: { words: 10, minutes: 0, options: 2 },
  });
});

test('a value is covered by the stories in which some option weighs it, on either side', () => {
  const other = aStory([aScene('a', [anOption('x', { kritisch: 1 }, { open: 1 })])]);
  const counts = new Map(coverValues([story, other]).map(({ value, stories }) => [value, stories]));
  expect([counts.get('open'), counts.get('rechtmatig'), counts.get('kritisch'), counts.get('integer')]).toEqual([
    2, 1, 1, 0,
  ]);
});
