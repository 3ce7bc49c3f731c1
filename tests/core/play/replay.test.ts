import { expect, test } from 'vitest';
import {
  ask,
  beginJournal,
  choose,
  compile,
  feel,
  type Journal,
  readJournal,
  replay,
  undo,
  view,
  withoutLost,
} from '../../../src/core/play/index.ts';
import { parseStory, type Scenario } from '../../../src/core/scenario/index.ts';

const text = `
formaat: 1
id: proef
titel: Proef
dilemma: Snel of zorgvuldig
taal: nl
niveau: B1
rollen: [medewerker, leidinggevende]
start: bureau
klok: { naam: tijd, start: 30, begin: "16.40", op: te-laat }
personen:
  henk: { naam: Henk, figuur: henk }
plaatsen:
  vloer: { naam: De vloer, achtergrond: werkvloer-avond }
variabelen:
  gebeld: nee
  moed: { van: 0, tot: 2, start: 2 }
scenes:
  bureau:
    plaats: vloer
    aanwezig: { henk: neutraal }
    tekst:
      - henk: Het is {tijd}.
      - henk: Je belde.
        als: { gebeld: ja }
      - verteller: Jij leidt.
        als: { rol: leidinggevende }
    vragen: 1
    raad:
      - henk: Ik zou bellen.
    signaal: Wat heb je het eerst?
    opties:
      - { id: bellen, tekst: Bel., eenmalig: ja, minuten: 20, zet: { gebeld: ja }, plus: { moed: 5 }, naar: bureau, eert: { open: 1 }, schuurt: { doelmatig: 1 }, omdat: Dat kost tijd. }
      - { id: weg, tekst: Ga weg., minuten: 25, naar: klaar, eert: { doelgericht: 1 }, schuurt: { open: 1 }, omdat: Dat is snel. }
  te-laat:
    plaats: vloer
    tekst: [{ verteller: Te laat. }]
    opties: [{ id: door, tekst: Verder., naar: klaar }]
eindes:
  klaar: { titel: "Klaar om {tijd}", tekst: [{ tekst: Je belde., als: { gebeld: ja } }, { tekst: Het is klaar. }] }
`;

function scenarioOf(source: string): Scenario {
  const { scenario, findings } = parseStory(source, 'proef.yaml');
  if (scenario === null) throw new Error(JSON.stringify(findings));
  return scenario;
}

const scenario = scenarioOf(text);
const story = compile(scenario, 'medewerker');
const begin = beginJournal(scenario, 'h', 'medewerker', 0);
const after = (...steps: readonly ((journal: Journal) => Journal)[]) =>
  replay(
    story,
    steps.reduce((journal, step) => step(journal), begin),
  );
const taking = (option: string) => (journal: Journal) => choose(replay(story, journal), option, 1);

test('the first scene, with the clock as a time of day and lines by role', () => {
  const shown = view(after());
  expect(shown.kind === 'scene' && shown.lines.map(({ text }) => text)).toEqual(['Het is 16.40.']);
  const asLeader = view(replay(compile(scenario, 'leidinggevende'), begin));
  expect(asLeader.kind === 'scene' && asLeader.lines.at(-1)?.text).toBe('Jij leidt.');
});

test('a choice sets, adds within bounds, costs its minutes and is gone where it is once', () => {
  const run = after(taking('bellen'));
  expect(run.state.values).toMatchObject({ gebeld: true, moed: 2, tijd: 10 });
  expect(run.way.map(({ option }) => option.id)).toEqual(['bellen']);
});

test.each([
  ['that the scene does not have', 'door'],
  ['that costs more than there is', 'weg'],
])('an option %s is not noted, since no replay would come past it', (_, option) => {
  const dear = compile(scenarioOf(text.replace('minuten: 25', 'minuten: 45')), 'medewerker');
  expect(() => choose(replay(dear, begin), option, 1)).toThrow(`'bureau' offers no option '${option}'`);
});

test('where no option is possible any more the clock leads on', () => {
  expect(after(taking('bellen')).place).toBe('te-laat');
});

test('an ending shows the first text whose condition holds', () => {
  const shown = view(after(taking('bellen'), taking('door')));
  expect(shown).toMatchObject({ kind: 'ending', title: 'Klaar om 17.00', text: 'Je belde.' });
});

test('asking is noted once, within the questions, and answers', () => {
  const asking = (journal: Journal) => ask(replay(story, journal), 'henk', 1);
  const shown = view(after(asking, asking));
  expect(shown.kind === 'scene' && shown.advice).toEqual({
    askable: [],
    heard: [{ person: 'henk', name: 'Henk', text: 'Ik zou bellen.' }],
    left: 0,
  });
});

test('a feeling replaces an earlier one in the same scene', () => {
  const feeling = (part: 'buik' | 'hart') => (journal: Journal) => feel(replay(story, journal), part, 1);
  expect(after(feeling('buik'), feeling('hart')).here.felt).toBe('hart');
});

test('undo takes back the last choice, and the journal keeps both', () => {
  const run = after(taking('weg'), (journal) => undo(replay(story, journal), 2));
  expect(run.place).toBe('bureau');
  expect(run.way).toEqual([]);
  expect(run.reconsidered.map(({ option }) => option)).toEqual(['weg']);
  expect(run.journal.entries).toHaveLength(2);
});

test('undo of nothing changes nothing', () => {
  expect(after((journal) => undo(replay(story, journal), 2)).place).toBe('bureau');
});

test('on an edited story replay stops at exactly the choice that is gone', () => {
  const { journal } = after(taking('bellen'), taking('door'));
  const edited = compile(scenarioOf(text.replace('id: door', 'id: verder')), 'medewerker');
  const run = replay(edited, journal);
  expect(run.place).toBe('te-laat');
  expect(run.lost.map((entry) => entry.kind === 'choice' && entry.option)).toEqual(['door']);
  expect(replay(edited, withoutLost(run, 'new'))).toMatchObject({ place: 'te-laat', lost: [] });
});

test('a machine is plain JSON', () => {
  const { config } = story.machine;
  expect(JSON.parse(JSON.stringify(config))).toEqual(config);
});

test.each([
  ['nothing', undefined],
  ['a number', 3],
  ['another format', { ...begin, format: 2 }],
  ['an unknown role', { ...begin, role: 'minister' }],
  ['an unknown entry', { ...begin, entries: [{ kind: 'dance', at: 1 }] }],
  ['an unknown body part', { ...begin, entries: [{ kind: 'felt', scene: 'bureau', part: 'neus', at: 1 }] }],
])('%s is no journal', (_what, value) => {
  expect(readJournal(value)).toBeUndefined();
});

test('a journal survives JSON', () => {
  const { journal } = after(taking('bellen'), (each) => undo(replay(story, each), 2));
  expect(readJournal(JSON.parse(JSON.stringify(journal)))).toEqual(journal);
});
