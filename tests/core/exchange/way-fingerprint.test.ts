import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWays, readResultCode, writeResultCode } from '../../../src/core/exchange/index.ts';
import { wayFingerprint } from '../../../src/core/exchange/way-fingerprint.ts';
import { type Journal, replayIn } from '../../../src/core/play/index.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import { aStory } from '../scenario/a-story.ts';
import { aRandomScenario } from '../scenario/arbitrary-scenario.ts';
import { aChance } from './chance.ts';
import { edits } from './rebuilt.ts';
import { retold } from './retold.ts';
import { aPlay, coded, type Play, runOf, stories, storyOf } from './stories.ts';

const aSmallStory = aRandomScenario({ plainTexts: true, lively: true });
const aSmallPlay: fc.Arbitrary<Play> = fc
  .tuple(aPlay, aSmallStory)
  .map(([play, scenario]) => ({ ...play, story: coded(scenario), role: scenario.roles[0] ?? play.role }));
const anyPlay = fc.oneof({ arbitrary: aPlay, weight: 1 }, { arbitrary: aSmallPlay, weight: 3 });

/** Of what is read, what does not hang on today's texts. */
function said({ hash: _, entries, ...journal }: Journal) {
  return { ...journal, entries: entries.map((each) => (each.kind === 'choice' ? { ...each, text: '' } : each)) };
}

function journalIn(code: string, scenario: Scenario): Journal {
  const found = readResultCode(code, [coded(scenario)]);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.journal;
}

/** The symbols of a code that stand for the story's ways. */
function markOf(scenario: Scenario): string {
  const role = scenario.roles[0] ?? 'medewerker';
  return writeResultCode(runOf({ story: coded(scenario), role, beforehand: undefined, deeds: [] })).slice(3, 6);
}

test('[EX17] a code outlives every edit of texts, weights, reasons, people and places', () => {
  fc.assert(
    fc.property(anyPlay, aChance, (play, chance) => {
      const code = writeResultCode(runOf(play));
      const edited = retold(play.story.scenario, chance);
      expect(said(journalIn(code, edited))).toEqual(said(journalIn(code, play.story.scenario)));
    }),
    { numRuns: 60 },
  );
});

test('[EX17] what is compared are the texts and weights of today', () => {
  const story = stories[0] ?? fail();
  const deeds = [1, 1, 1, 1];
  const code = writeResultCode(runOf({ story, role: 'medewerker', beforehand: undefined, deeds }));
  const scenario: Scenario = {
    ...story.scenario,
    scenes: story.scenario.scenes.map((scene) => ({
      ...scene,
      options: scene.options.map((option) => ({ ...option, text: 'Ik wacht.', honours: { open: 3 }, strains: {} })),
    })),
  };
  const journal = journalIn(code, scenario);
  expect(journal.hash).toBe(coded(scenario).hash);
  const { decisions } = compareWays([{ run: replayIn(scenario, journal) }]);
  expect(decisions[0]?.chosen[0]?.option).toMatchObject({ text: 'Ik wacht.', honours: [{ value: 'open', weight: 3 }] });
});

describe.each(Object.entries(edits))('[EX18] after %s', (_name, edit) => {
  test('no code of before is read', () => {
    let edited = 0;
    fc.assert(
      fc.property(anyPlay, aChance, (play, chance) => {
        const { scenario } = play.story;
        const after = edit(scenario, chance);
        if (after === undefined) return;
        edited += 1;
        expect(wayFingerprint(after)).not.toBe(wayFingerprint(scenario));
        // Of 32,749 marks two may be alike.
        if (markOf(after) === markOf(scenario)) return;
        const { title } = scenario;
        expect(readResultCode(writeResultCode(runOf(play)), [coded(after)])).toEqual({
          ok: false,
          problem: { kind: 'edited-story', title },
        });
      }),
      { numRuns: 20 },
    );
    expect(edited).toBeGreaterThan(0);
  });
});

test('[EX18] of two small stories with one fingerprint every code is the same way; else the marks are not alike', () => {
  const someEdits = fc.array(fc.constantFrom(...Object.values(edits), blind), { minLength: 1, maxLength: 3 });
  const [same, alike] = [{ count: 0 }, { count: 0 }];
  fc.assert(
    fc.property(aSmallPlay, someEdits, aChance, (play, some, chance) => {
      const { scenario } = play.story;
      const after = some.reduce((story, edit) => edit(story, chance) ?? story, scenario);
      const code = writeResultCode(runOf(play));
      if (wayFingerprint(after) !== wayFingerprint(scenario)) {
        if (markOf(after) === markOf(scenario)) alike.count += 1;
        return;
      }
      same.count += 1;
      expect(said(journalIn(code, after))).toEqual(said(journalIn(code, scenario)));
    }),
    { numRuns: 600 },
  );
  expect(same.count).toBeGreaterThan(10);
  expect(alike.count).toBeLessThan(3);
});

/** Changes what nothing that decides a way asks for, and that the fingerprint may so pass over. */
function blind(scenario: Scenario): Scenario {
  return {
    ...scenario,
    variables: scenario.variables.map((each) =>
      each.kind === 'name' ? { ...each, names: [...each.names, 'x'] } : each,
    ),
    scenes: scenario.scenes.toReversed().map((scene) => ({
      ...scene,
      questionsLeft: Math.min(scene.questionsLeft ?? 99, new Set(scene.advice.map(({ person }) => person)).size),
      options: scene.options.map((option) => ({
        ...option,
        minutes: scenario.clock === undefined ? 5 : option.minutes,
        effects: [...option.effects, { kind: 'set', variable: 'niemand-vraagt-ernaar', value: true }],
      })),
    })),
  };
}

test('[EX17] the layout of a file, its comments and the order of its keys change nothing', () => {
  const condition = '{ stroom: ja }';
  const both = (written: string) => aStory([condition, written]);
  expect(fingerprintOf(both('{ rol: medewerker, stroom: ja }'))).toBe(
    fingerprintOf(both('  # zo\n          stroom: ja\n          rol: medewerker')),
  );
  expect(fingerprintOf(both('{ stroom: nee }'))).not.toBe(fingerprintOf(aStory()));
});

test('[EX5] who had a role that a story no longer has is told of its edit', () => {
  const [story = fail()] = stories;
  const code = writeResultCode(runOf({ story, role: 'leidinggevende', beforehand: undefined, deeds: [1, 1] }));
  const { title } = story.scenario;
  const edited = coded({ ...story.scenario, roles: ['medewerker'] });
  expect(readResultCode(code, [edited])).toEqual({ ok: false, problem: { kind: 'edited-story', title } });
});

function fingerprintOf(text: string): string {
  return wayFingerprint(storyOf(text).scenario);
}

function fail(): never {
  throw new Error('there is no story');
}
