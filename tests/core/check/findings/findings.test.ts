import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { checkStory } from '../../../../src/core/check/index.ts';
import { judgeStory } from '../../../../src/core/check/judge-story.ts';
import { beginJournal, compile, type Journal, replay } from '../../../../src/core/play/index.ts';
import {
  type Advice,
  type Condition,
  type Line,
  type Option,
  printStory,
  type Role,
  type Scenario,
  type Variant,
} from '../../../../src/core/scenario/index.ts';
import { aRandomScenario } from '../../scenario/arbitrary-scenario.ts';
import { allSituations, canGoRound, type Game, isTrue, possibleIn, type Situation } from '../ways/brute-force.ts';
import { smallCaps } from '../ways/lively-story.ts';

// Thousands of stories, each with all its situations.
vi.setConfig({ testTimeout: 60_000 });

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

/** A player standing somewhere, and what is possible there. */
interface Stand {
  readonly game: Game;
  readonly one: Situation;
  readonly possible: readonly Option[];
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
  const stands = games.flatMap((game, index) =>
    [...(met[index]?.values() ?? [])].map(({ situation: one }) => ({ game, one, possible: possibleIn(game, one) })),
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
}

/** In the order of the file. */
function inOrder(story: Scenario, parts: readonly object[]): readonly object[] {
  const all = [...story.scenes, ...story.endings, ...conditioned(story)];
  return all.filter((part) => parts.includes(part));
}

function textsOf({ scenes, endings }: Scenario): readonly (Line | Advice | Variant)[] {
  return [
    ...scenes.flatMap(({ lines, advice }) => [...lines, ...advice]),
    ...endings.flatMap(({ text, afterwards }) => [...text, ...afterwards.flatMap((each) => each.text)]),
  ];
}

/** The texts of a stop, in groups of which the first that holds is shown. */
function groupsAt({ scenes, endings }: Scenario, stop: string): readonly (readonly (Line | Advice | Variant)[])[] {
  const scene = scenes.find(({ id }) => id === stop);
  const ending = endings.find(({ id }) => id === stop);
  return [
    ...(scene?.lines ?? []).map((line) => [line]),
    ...(scene?.advice ?? []).map(({ person }) => (scene?.advice ?? []).filter((each) => each.person === person)),
    ...(ending === undefined ? [] : [ending.text, ...ending.afterwards.map(({ text }) => text)]),
  ];
}

function neverShown(story: Scenario, stands: readonly Stand[]) {
  const shown = new Set<object>();
  const played = new Set<object>();
  for (const { game, one } of stands)
    for (const group of groupsAt(story, one.stop)) {
      for (const text of group) played.add(text);
      const first = group.find(({ when }) => isTrue(game, one, when));
      if (first !== undefined) shown.add(first);
    }
  return textsOf(story).filter((text) => played.has(text) && !shown.has(text));
}

function conditioned(story: Scenario): readonly (Line | Advice | Variant | Option)[] {
  return [...textsOf(story), ...story.scenes.flatMap(({ options }) => options)];
}

function alwaysTrue(story: Scenario, stands: readonly Stand[]) {
  const always = new Map<object, boolean>();
  for (const { game, one } of stands) {
    const options = story.scenes.find(({ id }) => id === one.stop)?.options ?? [];
    for (const part of [...groupsAt(story, one.stop).flat(), ...options]) {
      if (part.when === undefined || byRoleAlone(part.when, game.role) !== undefined) continue;
      always.set(part, isTrue(game, one, part.when) && always.get(part) !== false);
    }
  }
  return conditioned(story).filter((part) => always.get(part) === true);
}

/** What a condition comes to by the role alone; undefined where it hangs on more. */
function byRoleAlone(condition: Condition, role: Role): boolean | undefined {
  switch (condition.kind) {
    case 'role':
      return condition.is === role;
    case 'not': {
      const inner = byRoleAlone(condition.of, role);
      return inner === undefined ? undefined : !inner;
    }
    case 'all':
    case 'any': {
      const parts = condition.of.map((each) => byRoleAlone(each, role));
      const decisive = condition.kind === 'any';
      if (parts.includes(decisive)) return decisive;
      return parts.includes(undefined) ? undefined : !decisive;
    }
    default:
      return undefined;
  }
}

function clamped(story: Scenario, stands: readonly Stand[]) {
  const options = stands.flatMap(({ one, possible }) =>
    possible.filter((option) => goesOutOfBounds(story, one, option)),
  );
  return story.scenes.flatMap((scene) => scene.options.filter((option) => options.includes(option)));
}

function goesOutOfBounds({ variables }: Scenario, { values }: Situation, option: Option): boolean {
  return option.effects.some((effect) => {
    const variable = variables.find(({ id }) => id === effect.variable);
    if (effect.kind !== 'add' || variable?.kind !== 'number') return false;
    const set = option.effects.find((each) => each.kind === 'set' && each.variable === effect.variable);
    const sum = Number(set?.kind === 'set' ? set.value : values.get(effect.variable)) + effect.by;
    return sum < variable.min || sum > variable.max;
  });
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
