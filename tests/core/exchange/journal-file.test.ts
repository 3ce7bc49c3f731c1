import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  explainFile,
  type FileProblem,
  fitJournal,
  mostInFile,
  readJournalFile,
  readResultCode,
  writeResultCode,
} from '../../../src/core/exchange/index.ts';
import type { Entry, Journal } from '../../../src/core/play/index.ts';
import { aChance } from './chance.ts';
import { edits } from './rebuilt.ts';
import { retold } from './retold.ts';
import { aPlay, carried, coded, runOf, stories, storyOf } from './stories.ts';

const story = stories.find(({ scenario }) => scenario.id === 'morgen-om-negen') ?? fail();
const deeds = Array.from({ length: 60 }, (_, index) => index * 31 + 3);
const { journal } = runOf({ story, role: 'medewerker', beforehand: [1, 4], deeds });
const text = JSON.stringify(journal, null, 2);

const problemOf = (given: string) => {
  const read = readJournalFile(given);
  return read.ok ? undefined : read.problem;
};

test('[EX19] [EX20] a journal as a file is the run that was played, and its code says the same', () => {
  fc.assert(
    fc.property(aPlay, (play) => {
      const run = runOf(play);
      const read = readJournalFile(JSON.stringify(run.journal));
      const fitted = read.ok ? fitJournal(read.journal, play.story) : read;
      if (!fitted.ok) throw new Error(fitted.problem.kind);
      expect(fitted.edited).toBe(false);
      expect(carried(fitted.run)).toEqual(carried(run));
      expect(readResultCode(writeResultCode(fitted.run), stories).ok).toBe(true);
    }),
    { numRuns: 30 },
  );
});

const wrongAt = (at: number, entry: unknown) =>
  JSON.stringify({ ...journal, entries: journal.entries.map((each, index) => (index === at ? entry : each)) });

test.each<[string, string, FileProblem]>([
  ['nothing', '', { kind: 'no-json' }],
  ['a file that was cut off', text.slice(0, -40), { kind: 'no-json' }],
  ['a story file', 'formaat: 1\nid: proef\n', { kind: 'no-json' }],
  ['a list', '[]', { kind: 'no-journal' }],
  ['null', 'null', { kind: 'no-journal' }],
  ['another JSON', '{"name":"tweestrijd","version":"1"}', { kind: 'no-journal' }],
  ['all of a device', '{"tweestrijd":"meegenomen","format":1,"kept":{}}', { kind: 'whole-device' }],
  ['a newer journal', JSON.stringify({ ...journal, format: 2 }), { kind: 'newer-format' }],
  ['a role that there is not', JSON.stringify({ ...journal, role: 'minister' }), { kind: 'broken' }],
  ['a date that is none', JSON.stringify({ ...journal, begun: '1e999' }), { kind: 'broken' }],
  ['a hash that is none', JSON.stringify({ ...journal, hash: ['x'] }), { kind: 'broken' }],
  ['an entry that is none', wrongAt(2, { kind: 'choice', scene: 3 }), { kind: 'broken', entry: 3 }],
  ['an entry that is nothing', wrongAt(0, null), { kind: 'broken', entry: 1 }],
  ['what is too large', `"${'x'.repeat(mostInFile)}"`, { kind: 'too-large' }],
  ['what is nested deep', '['.repeat(400_000), { kind: 'no-json' }],
])('[EX19] %s is refused, with its reason', (_what, given, problem) => {
  expect(problemOf(given)).toEqual(problem);
});

test('[EX19] each reason is told otherwise, and says what to do', () => {
  const problems: readonly FileProblem[] = [
    { kind: 'too-large' },
    { kind: 'no-json' },
    { kind: 'whole-device' },
    { kind: 'no-journal' },
    { kind: 'newer-format' },
    { kind: 'broken' },
    { kind: 'broken', entry: 3 },
    { kind: 'unknown-story' },
    { kind: 'edited-story', title: 'Proef' },
    { kind: 'too-long' },
  ];
  const told = problems.map(explainFile);
  expect(new Set(told).size).toBe(problems.length);
  expect(told[6]).toContain('Stap 3');
  expect(told[8]).toContain('‘Proef’');
});

test('[EX19] names that trip up careless look-ups do no harm', () => {
  const hostile = text.replace(
    '{',
    '{"__proto__":{"polluted":true,"role":"minister"},"constructor":{"prototype":{"polluted":true}},',
  );
  const read = readJournalFile(hostile);
  expect(read).toEqual({ ok: true, journal });
  expect(Object.keys(read.ok ? read.journal : {}).sort()).toEqual(Object.keys(journal).sort());
  expect('polluted' in {}).toBe(false);
});

test.each(['__proto__', 'constructor', 'toString'])('[EX19] %s is no role, no option and nobody to ask', (name) => {
  const { start } = story.scenario;
  const fittedWith = (entry: Entry) => {
    const read = readJournalFile(JSON.stringify({ ...journal, entries: [entry] }));
    return read.ok ? fitJournal(read.journal, story) : read;
  };
  expect(problemOf(JSON.stringify({ ...journal, role: name }))).toEqual({ kind: 'broken' });
  const choice = fittedWith({ kind: 'choice', scene: start, option: name, text: name, at: 0 });
  expect(choice.ok ? '' : choice.problem.kind).toBe('edited-story');
  const asked = fittedWith({ kind: 'asked', scene: start, person: name, at: 0 });
  expect(asked.ok && asked.run.here.asked).toEqual([]);
});

test('[EX19] whatever JSON it is, reading and fitting never throw', () => {
  const odd = fc.oneof(
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({ ...journal, entries: [value] })),
    fc
      .dictionary(fc.constantFrom(...Object.keys(journal)), fc.jsonValue())
      .map((each) => JSON.stringify({ ...journal, ...each })),
    fc.shuffledSubarray([...journal.entries]).map((entries) => JSON.stringify({ ...journal, entries })),
    fc.nat(text.length).map((at) => text.slice(0, at)),
  );
  fc.assert(
    fc.property(odd, (given) => {
      const read = readJournalFile(given);
      const fitted = read.ok ? fitJournal(read.journal, story) : read;
      if (fitted.ok) expect(readResultCode(writeResultCode(fitted.run), [story]).ok).toBe(true);
      else expect(explainFile(fitted.problem)).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

test('[EX20] a story that is not there, and a role that it does not have', () => {
  expect(fitJournal(journal, undefined)).toEqual({ ok: false, problem: { kind: 'unknown-story' } });
  const { title } = story.scenario;
  const other = coded({ ...story.scenario, roles: ['leidinggevende'] });
  expect(fitJournal(journal, other)).toEqual({ ok: false, problem: { kind: 'edited-story', title } });
});

test('[EX20] of a story with other texts it is taken, and that is told', () => {
  fc.assert(
    fc.property(aChance, (chance) => {
      const fitted = fitJournal(journal, coded(retold(story.scenario, chance)));
      expect(fitted).toMatchObject({ ok: true, edited: true });
    }),
    { numRuns: 10 },
  );
});

test('[EX20] of a story with other ways it is taken whole, or not at all', () => {
  fc.assert(
    fc.property(aPlay, fc.constantFrom(...Object.values(edits)), aChance, (play, edit, chance) => {
      const run = runOf(play);
      const scenario = edit(play.story.scenario, chance);
      if (scenario === undefined) return;
      const fitted = fitJournal(run.journal, coded(scenario));
      const chosen = (way: typeof run.way) => way.map(({ scene, option }) => [scene.id, option.id]);
      if (fitted.ok) expect(chosen(fitted.run.way)).toEqual(chosen(run.way));
      else expect(fitted.problem).toEqual({ kind: 'edited-story', title: scenario.title });
    }),
    { numRuns: 40 },
  );
});

test('[EX20] a way of more choices than a code can hold', () => {
  const round = storyOf(loop);
  const { start } = round.scenario;
  const again: Entry = { kind: 'choice', scene: start, option: 'nog-eens', text: 'Nog eens.', at: 0 };
  const long = (choices: number): Journal => ({
    format: 1,
    story: round.scenario.id,
    hash: round.hash,
    role: 'medewerker',
    begun: 0,
    entries: Array.from({ length: choices }, () => again),
  });
  expect(fitJournal(long(255), round).ok).toBe(true);
  expect(fitJournal(long(256), round)).toEqual({ ok: false, problem: { kind: 'too-long' } });
});

const loop = `formaat: 1
id: rondje
titel: Rondje
dilemma: snelheid-zorgvuldigheid
taal: nl
niveau: B1
rollen: [medewerker]
start: gang
personen: { }
plaatsen: { gang: { naam: De gang, achtergrond: gang } }
scenes:
  gang:
    plaats: gang
    tekst: [{ verteller: Er is een gang. }]
    opties:
      - { id: nog-eens, tekst: Nog eens., naar: gang }
      - { id: klaar, tekst: Klaar., naar: einde }
eindes:
  einde: { titel: Klaar, tekst: Het is klaar. }
`;

function fail(): never {
  throw new Error('there is no such story');
}
