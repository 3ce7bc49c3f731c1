import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { checkStory } from '../../../src/core/check/index.ts';
import { beginJournal, compile, type Journal, replay } from '../../../src/core/play/index.ts';
import {
  type Advice,
  type Condition,
  type Finding,
  type Line,
  type Option,
  type Part,
  parseStory,
  printStory,
  type Role,
  type Scenario,
  type Variant,
} from '../../../src/core/scenario/index.ts';
import { aRandomScenario } from '../scenario/arbitrary-scenario.ts';
import { allSituations, canGoRound, type Game, isTrue, type Met, possibleIn, type Situation } from './brute-force.ts';
import { smallCaps } from './lively-story.ts';

// Thousands of stories, each with all its situations.
vi.setConfig({ testTimeout: 60_000 });

const aStory = aRandomScenario({ scenes: 5, options: 4, endings: 3, plainTexts: true, lively: true });

/** A story as it stands in a file, with every situation of each role. */
function written(scenario: Scenario) {
  const text = printStory(scenario);
  const parsed = parseStory(text, 'x.yaml');
  if (parsed.scenario === null) throw new Error(JSON.stringify(parsed.findings));
  const story = parsed.scenario;
  const games = story.roles.map((role) => ({ scenario: story, role }));
  const met = games.map((game) => allSituations(game, 1500));
  const { findings } = checkStory(text, 'x.yaml', smallCaps);
  return { story, games, met: met.filter((each) => each !== undefined), findings, positions: parsed.positions };
}

/** The parts at which a code was found. */
function partsWith(code: string, findings: readonly Finding[], positions: ReturnType<typeof parseStory>['positions']) {
  const places = findings.filter((each) => each.code === code).map(({ line, column }) => `${line}:${column}`);
  return (parts: readonly Part[]) =>
    parts.filter((part) => {
      const { line, column } = positions.of(part);
      return places.includes(`${line}:${column}`);
    });
}

test('[CK9] findings about ways are what trying every situation finds', () => {
  let compared = 0;
  const counts = new Map<string, number>();
  fc.assert(
    fc.property(aStory, (scenario) => {
      const { story, games, met, findings, positions } = written(scenario);
      if (met.length < games.length) return;
      compared++;
      for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
      const at = (code: string, parts: readonly Part[]) => partsWith(code, findings, positions)(parts);
      const played = story.scenes.filter(({ id }) => met.some((each) => standsAt(each, id)));
      const options = played.flatMap((scene) => scene.options);

      expect(at('onbereikbare-scene', story.scenes)).toEqual(story.scenes.filter((scene) => !played.includes(scene)));
      expect(at('onbereikbaar-einde', story.endings)).toEqual(
        story.endings.filter(({ id }) => !met.some((each) => standsAt(each, id))),
      );
      expect(at('onmogelijke-optie', options)).toEqual(
        options.filter(
          (option) => !situations(games, met).some(({ game, one }) => possibleIn(game, one).includes(option)),
        ),
      );
      expect(at('doodlopend', story.scenes)).toEqual(
        story.scenes.filter(({ id }) =>
          situations(games, met).some(({ game, one }) => one.stop === id && possibleIn(game, one).length === 0),
        ),
      );
      expect(at('nooit-getoond', textsOf(story))).toEqual(neverShown(story, games, met));
      expect(at('altijd-waar', conditioned(story))).toEqual(alwaysTrue(story, games, met));
      expect(at('afgeknipt-effect', options)).toEqual(clamped(story, games, met));
      expect(findings.some(({ code }) => code === 'val' || code === 'eindeloze-lus')).toBe(met.some(canGoRound));
    }),
    { numRuns: 700 },
  );
  expect(compared).toBeGreaterThan(500);
  for (const code of ['onbereikbare-scene', 'onmogelijke-optie', 'doodlopend', 'nooit-getoond', 'altijd-waar', 'val'])
    expect([code, counts.get(code) ?? 0]).not.toEqual([code, 0]);
});

function standsAt(met: Met, stop: string): boolean {
  return [...met.values()].some(({ situation }) => situation.stop === stop);
}

function situations(games: readonly Game[], met: readonly Met[]) {
  return games.flatMap((game, index) =>
    [...(met[index]?.values() ?? [])].map(({ situation }) => ({ game, one: situation })),
  );
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

function neverShown(story: Scenario, games: readonly Game[], met: readonly Met[]) {
  const all = situations(games, met);
  const shown = all.flatMap(({ game, one }) =>
    groupsAt(story, one.stop).flatMap((group) => group.find(({ when }) => isTrue(game, one, when)) ?? []),
  );
  const stood = new Set(all.flatMap(({ one }) => groupsAt(story, one.stop).flat()));
  return textsOf(story).filter((text) => stood.has(text) && !shown.includes(text));
}

function conditioned(story: Scenario): readonly (Line | Advice | Variant | Option)[] {
  return [...textsOf(story), ...story.scenes.flatMap(({ options }) => options)];
}

function alwaysTrue(story: Scenario, games: readonly Game[], met: readonly Met[]) {
  const asked = situations(games, met).flatMap(({ game, one }) => {
    const options = story.scenes.find(({ id }) => id === one.stop)?.options ?? [];
    return [...groupsAt(story, one.stop).flat(), ...options]
      .filter(({ when }) => when !== undefined && byRoleAlone(when, game.role) === undefined)
      .map((part) => ({ part, holds: isTrue(game, one, part.when) }));
  });
  return conditioned(story).filter((part) => {
    const own = asked.filter((each) => each.part === part);
    return own.length > 0 && own.every(({ holds }) => holds);
  });
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

function clamped(story: Scenario, games: readonly Game[], met: readonly Met[]) {
  const options = situations(games, met).flatMap(({ game, one }) =>
    possibleIn(game, one).filter((option) => goesOutOfBounds(story, one, option)),
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

test('[CK10] every way of a finding can be played, and leads to where it stands', () => {
  let played = 0;
  fc.assert(
    fc.property(aStory, (scenario) => {
      const { story, findings, positions } = written(scenario);
      for (const { way, roles, line, column } of findings) {
        if (way === undefined) continue;
        played++;
        const [role] = roles ?? story.roles;
        const run = replay(compile(story, role ?? 'medewerker'), journalOf(story, role ?? 'medewerker', way));
        expect(run.lost).toEqual([]);
        const at = (part: Part) => positions.of(part).line === line && positions.of(part).column === column;
        const found = [...story.scenes.filter(at), ...story.scenes.filter(({ options }) => options.some(at))];
        expect(found.map(({ id }) => id)).toEqual([run.place]);
      }
    }),
    { numRuns: 400 },
  );
  expect(played).toBeGreaterThan(100);
});

function journalOf(story: Scenario, role: Role, way: readonly string[]): Journal {
  const sceneOf = new Map(story.scenes.flatMap(({ id, options }) => options.map((option) => [option.id, id])));
  const entries = way.map(
    (option, at) => ({ kind: 'choice', scene: sceneOf.get(option) ?? '', option, text: '', at }) as const,
  );
  return { ...beginJournal(story, '', role, 0), entries };
}

test('[CK9] every finding has a whole sentence, and a place in the file', () => {
  fc.assert(
    fc.property(aStory, (scenario) => {
      const lines = printStory(scenario).split('\n');
      for (const { text, line, column, endLine, endColumn } of written(scenario).findings) {
        expect(text).toMatch(/^['A-Z].+[.)]$/s);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? -1) + 1);
        expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.length ?? -1) + 1);
      }
    }),
    { numRuns: 200 },
  );
});
