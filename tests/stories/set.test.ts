import { describe, expect, test } from 'vitest';
import {
  analyse,
  checkStory,
  coverValues,
  patientCaps,
  readability,
  type StoryRanges,
  storyRanges,
} from '../../src/core/check/index.ts';
import { debriefOf, type Row } from '../../src/core/debrief/index.ts';
import { principleIds, valuesOf } from '../../src/core/guide/index.ts';
import { compile, type Run, view } from '../../src/core/play/index.ts';
import { isStep, type Scenario } from '../../src/core/scenario/index.ts';
import { score } from '../../src/core/score/index.ts';
import { chanceFrom, playAtRandom } from './random-play.ts';
import { stories, storyRoles } from './stories.ts';

/** Where an afternoon's stack multiplies the orders, all ways say little; there the random player decides. */
const withStack = 'twaalfduizend-aanvragen';

describe.each(stories.map((story) => [story.scenario.id, story] as const))('%s', (_, { file, text, scenario }) => {
  const { findings } = checkStory(text, file, patientCaps);

  test('has nothing that its writer would have to defend', () => {
    expect(findings.filter(({ ernst }) => ernst !== 'tip')).toEqual([]);
  });

  test('is plain: tips in at most three of a hundred sentences, Flesch-Douma at least 65', () => {
    const { score, sentences } = readability(scenario);
    const tips = findings.filter(({ ernst }) => ernst === 'tip');
    expect(tips.length / sentences).toBeLessThanOrEqual(0.03);
    expect(score).toBeGreaterThanOrEqual(65);
  });

  test('has 14 to 30 scenes, three with advice, one signal, two or three marked for a session, and questions', () => {
    const { about, scenes, questions, endings } = scenario;
    expect(about).toBeDefined();
    expect(scenes.length).toBeGreaterThanOrEqual(14);
    expect(scenes.length).toBeLessThanOrEqual(30);
    expect(endings.length).toBeGreaterThanOrEqual(4);
    expect(scenes.filter(({ advice }) => advice.length > 0).length).toBeGreaterThanOrEqual(3);
    expect(scenes.filter(({ signal }) => signal !== undefined).length).toBe(1);
    expect([2, 3]).toContain(scenes.filter(({ session }) => session).length);
    expect([3, 4, 5]).toContain(questions.length);
  });
});

describe.each(storyRoles)('%s as %s', (id, role, { scenario }) => {
  const analysis = analyse(scenario, role);
  if (analysis === null) throw new Error('no analysis');

  test('no ending swallows the others, and none is out of reach', () => {
    for (const [ending, { ways, random }] of analysis.endings) {
      expect([ending, random >= 0.03 && random <= 0.45, ways <= 0.5 || id === withStack]).toEqual([ending, true, true]);
    }
  });

  test('every option of a decision is chosen by somebody', () => {
    const decided = scenario.scenes.flatMap(({ options }) => options.filter((option) => !isStep(option)));
    const rare = decided.filter((option) => {
      // Nothing: what this role is not offered.
      const random = analysis.options.get(option.id)?.random ?? 0;
      return random > 0 && random < 0.02;
    });
    expect(rare.map((option) => option.id)).toEqual([]);
  });

  test('five to eight decisions on any way, and no more than 1,800 words', () => {
    const [least, most] = analysis.decisionsOutsideLoops;
    if (id !== withStack) expect([least >= 5, most <= 8]).toEqual([true, true]);
    expect(analysis.words[1]).toBeLessThanOrEqual(1800);
  });

  test('whoever plays comes to an end, with at most six lines and options at once, and is weighed within the ranges', () => {
    const story = compile(scenario, role);
    const ranges = storyRanges(analysis);
    for (let seed = 1; seed <= 60; seed++) {
      const runs = playAtRandom(story, chanceFrom(seed));
      const last = runs.at(-1) ?? runs[0];
      expect(story.endings.has(last.place)).toBe(true);
      seeTableInRange(last, ranges);
      for (const shown of runs.map(view)) {
        if (shown.kind === 'ending') continue;
        const possible = shown.options.filter(({ possible }) => possible);
        expect([shown.scene, shown.lines.length <= 6, possible.length <= 6]).toEqual([shown.scene, true, true]);
      }
    }
  });
});

/** The numbers of the debrief are the score's, and lie within what the story can give. */
function seeTableInRange(run: Run, ranges: StoryRanges) {
  const { principles } = debriefOf(run, ranges).table;
  const values = principles.flatMap((principle) => principle.values);
  const scored = score(run.way);
  expect(principles.map(({ principle, honoured, strained }) => ({ principle, honoured, strained }))).toEqual(
    scored.principles,
  );
  expect(values.map(({ value, honoured, strained }) => ({ value, honoured, strained }))).toEqual(scored.values);
  expect([...principles, ...values].filter((row) => !isWithin(row))).toEqual([]);
}

function isWithin({ honoured, strained, range }: Row): boolean {
  if (range === undefined) return honoured + strained === 0;
  const within = (number: number, [least, most]: readonly [number, number]) => number >= least && number <= most;
  return within(honoured, range.honoured) && within(strained, range.strained);
}

describe('the six together', () => {
  const all = stories.map(({ scenario }) => scenario);

  test('put each value at stake in at least two stories', () => {
    expect(coverValues(all).filter(({ stories }) => stories < 2)).toEqual([]);
  });

  test('put each principle at stake in at least four', () => {
    const few = principleIds.filter((id) => all.filter((story) => weighs(story, id)).length < 4);
    expect(few).toEqual([]);
  });
});

function weighs({ scenes }: Scenario, principle: (typeof principleIds)[number]): boolean {
  return scenes.some(({ options }) =>
    options.some(({ honours, strains }) =>
      valuesOf[principle].some((value) => honours[value] !== undefined || strains[value] !== undefined),
    ),
  );
}
