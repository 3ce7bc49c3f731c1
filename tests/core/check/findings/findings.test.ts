import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkStory } from '../../../../src/core/check/index.ts';
import { judgeStory } from '../../../../src/core/check/judge-story.ts';
import { beginJournal, compile, type Journal, replay } from '../../../../src/core/play/index.ts';
import { printStory, type Role, type Scenario } from '../../../../src/core/scenario/index.ts';
import { aRandomScenario } from '../../scenario/arbitrary-scenario.ts';
import { allSituations, canGoRound, possibleIn } from '../ways/brute-force.ts';
import { smallCaps } from '../ways/lively-story.ts';
import { alwaysTrue, clamped, conditioned, neverShown, type Stand } from './expected-findings.ts';

// Thousands of stories, each with all its situations.

const aStory = aRandomScenario({ scenes: 5, options: 4, endings: 3, plainTexts: true, lively: true });

/** A story with every situation of each role, and what is found in it. */
function judged(story: Scenario) {
  const games = story.roles.map((role) => ({ scenario: story, role }));
  const met = games.map((game) => allSituations(game, 1500));
  return {
    story,
    games,
    met: met.filter((each) => each !== undefined),
    drafts: toTheEnd(judgeStory(story, smallCaps)).drafts,
  };
}

function toTheEnd<T>(steps: Generator<void, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

test('[CK9][CK10] findings about ways are what trying every situation finds, and their ways can be played', () => {
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(aStory, (scenario) => {
      const story = judged(scenario);
      for (const { code } of story.drafts) counts.set(code, (counts.get(code) ?? 0) + 1);
      expectWaysToLeadThere(story);
      if (story.met.length === story.games.length) expectFindingsOf(story);
    }),
    { numRuns: 600 },
  );
  for (const code of [
    'onbereikbare-scene',
    'onbereikbaar-einde',
    'onmogelijke-optie',
    'doodlopend',
    'eindeloze-lus',
    'val',
    'nooit-getoond',
    'altijd-waar',
    'afgeknipt-effect',
  ])
    expect([code, (counts.get(code) ?? 0) > 5]).toEqual([code, true]);
});

type Judged = ReturnType<typeof judged>;

function expectFindingsOf({ story, games, met, drafts }: Judged) {
  const at = (code: string) =>
    inOrder(
      story,
      drafts.filter((each) => each.code === code).map((each) => each.at),
    );
  const stands: readonly Stand[] = games.flatMap((game, index) =>
    [...(met[index]?.values() ?? [])].map(({ situation: one, way }) => ({
      game,
      one,
      possible: possibleIn(game, one),
      way,
    })),
  );
  const stops = new Set(stands.map(({ one }) => one.stop));
  const deadEnds = new Set(stands.filter(({ possible }) => possible.length === 0).map(({ one }) => one.stop));
  const taken = new Set(stands.flatMap(({ possible }) => possible));
  const options = story.scenes.filter(({ id }) => stops.has(id)).flatMap((scene) => scene.options);
  expect({
    unreachable: at('onbereikbare-scene'),
    unreachableEndings: at('onbereikbaar-einde'),
    impossible: at('onmogelijke-optie'),
    deadEnds: at('doodlopend'),
    neverShown: at('nooit-getoond'),
    alwaysTrue: at('altijd-waar'),
    clamped: at('afgeknipt-effect'),
    round: drafts.some(({ code }) => code === 'val' || code === 'eindeloze-lus'),
  }).toEqual({
    unreachable: story.scenes.filter(({ id }) => !stops.has(id)),
    unreachableEndings: story.endings.filter(({ id }) => !stops.has(id)),
    impossible: options.filter((option) => !taken.has(option)),
    deadEnds: story.scenes.filter(({ id }) => deadEnds.has(id)),
    neverShown: neverShown(story, stands),
    alwaysTrue: alwaysTrue(story, stands),
    clamped: clamped(story, stands),
    round: met.some(canGoRound),
  });
  expectShortestWays(drafts, stands);
}

/** Of dead ends, which both sides find by the shortest ways. */
function expectShortestWays(drafts: Judged['drafts'], stands: readonly Stand[]) {
  for (const { code, at, way = [], roles = [] } of drafts) {
    if (code !== 'doodlopend' || !('id' in at)) continue;
    const same = stands.filter(
      ({ game, one, possible }) => game.role === roles[0] && one.stop === at.id && possible.length === 0,
    );
    expect(way.length).toBe(Math.min(...same.map((stand) => stand.way.length)));
  }
}

/** In the order of the file. */
function inOrder(story: Scenario, parts: readonly object[]): readonly object[] {
  const all = [...story.scenes, ...story.endings, ...conditioned(story)];
  return all.filter((part) => parts.includes(part));
}

function expectWaysToLeadThere({ story, drafts }: Judged) {
  for (const { at, way, roles } of drafts) {
    if (way === undefined) continue;
    const [role = 'medewerker'] = roles ?? story.roles;
    const run = replay(compile(story, role), journalOf(story, role, way));
    expect(run.lost).toEqual([]);
    const scene = story.scenes.find((each) => each === at || each.options.some((option) => option === at));
    expect(run.place).toBe(scene?.id);
  }
}

function journalOf(story: Scenario, role: Role, way: readonly string[]): Journal {
  const sceneOf = new Map(story.scenes.flatMap(({ id, options }) => options.map((option) => [option.id, id])));
  const entries = way.map(
    (option, at) => ({ kind: 'choice', scene: sceneOf.get(option) ?? '', option, text: '', at }) as const,
  );
  return { ...beginJournal(story, '', role, 0), entries };
}

test('[CK8] every finding in a file has whole sentences and a place there', () => {
  fc.assert(
    fc.property(aStory, (scenario) => {
      const written = printStory(scenario);
      const lines = written.split('\n');
      for (const { text, line, column, endLine, endColumn } of checkStory(written, 'x.yaml', smallCaps).findings) {
        expect(text).toMatch(/^['A-Z].+[.)]$/s);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? -1) + 1);
      }
    }),
    { numRuns: 60 },
  );
});
