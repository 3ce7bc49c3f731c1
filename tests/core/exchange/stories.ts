import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { CodedStory } from '../../../src/core/exchange/index.ts';
import { partIds, principleIds } from '../../../src/core/guide/index.ts';
import {
  ask,
  beginJournal,
  choose,
  compile,
  feel,
  type Journal,
  type Run,
  replay,
  undo,
  view,
} from '../../../src/core/play/index.ts';
import { parseStory, type Role, type Scenario, storyHash } from '../../../src/core/scenario/index.ts';

/** All stories that the game ships with. */
export const stories: readonly CodedStory[] = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => storyOf(readFileSync(`scenarios/${name}`, 'utf8'), name));

export function storyOf(text: string, name = 'proef.yaml'): CodedStory {
  const { scenario, findings } = parseStory(text, name);
  if (scenario === null) throw new Error(JSON.stringify(findings));
  return coded(scenario);
}

export function coded(scenario: Scenario): CodedStory {
  return { scenario, hash: storyHash(scenario) };
}

export interface Play {
  readonly story: CodedStory;
  readonly role: Role;
  readonly beforehand: readonly number[] | undefined;
  readonly deeds: readonly number[];
}

/** Any play of any of our stories: choices, advice, feelings and undoing, to the end or broken off. */
export const aPlay: fc.Arbitrary<Play> = fc.record({
  story: fc.constantFrom(...stories),
  role: fc.constantFrom<Role[]>('medewerker', 'leidinggevende'),
  beforehand: fc.option(fc.uniqueArray(fc.nat(6), { maxLength: 2 }), { nil: undefined }),
  deeds: fc.array(fc.nat(10_000), { minLength: 0, maxLength: 90, size: 'max' }),
});

export function runOf({ story: { scenario, hash }, role, beforehand, deeds }: Play): Run {
  const story = compile(scenario, role);
  const named = beforehand && principleIds.filter((_, index) => beforehand.includes(index));
  const start: Journal = { ...beginJournal(scenario, hash, role, 7), ...(named && { beforehand: named }) };
  return deeds.reduce((run, deed, at) => replay(story, deedDone(run, deed, at)), replay(story, start));
}

function deedDone(run: Run, deed: number, at: number): Journal {
  const seen = view(run);
  if (seen.kind === 'ending') return deed % 40 === 0 ? undo(run, at) : run.journal;
  const asked = seen.advice.askable[deed % Math.max(1, seen.advice.askable.length)];
  if (deed % 20 === 0) return undo(run, at);
  if (deed % 3 === 0 && asked !== undefined) return ask(run, asked.person, at);
  if (deed % 7 === 0 && seen.signal) return feel(run, partIds[deed % partIds.length] ?? 'buik', at);
  const possible = seen.options.filter((option) => option.possible);
  const option = possible[deed % possible.length];
  return option === undefined ? run.journal : choose(run, option.id, at);
}

/** What of a run a code is to carry. */
export function carried({ story, journal, place, way, here }: Run) {
  return {
    story: story.scenario.id,
    role: story.role,
    hash: journal.hash,
    beforehand: journal.beforehand,
    place,
    here,
    way: way.map(({ scene, option, asked, felt }) => ({ scene: scene.id, option: option.id, asked, felt })),
  };
}
