import { expect, test } from 'vitest';
import { writeResultCode } from '../../../src/core/exchange/index.ts';
import { nameOfFile } from '../../../src/web/compare/name-of-file.ts';
import { nobody, withRead } from '../../../src/web/compare/players.ts';
import type { Stories, WayRead } from '../../../src/web/compare/read-codes.ts';
import { readFiles } from '../../../src/web/compare/read-journals.ts';
import { readPasted } from '../../../src/web/compare/read-pasted.ts';
import { splitPasted } from '../../../src/web/compare/split-pasted.ts';
import { runOf, stories } from '../../core/exchange/stories.ts';

const all: Stories = new Map(stories.map((story) => [story.scenario.id, () => Promise.resolve(story)]));
const runs = stories.map((story) =>
  runOf({ story, role: 'medewerker', beforehand: undefined, deeds: [1, 1, 1, 4, 4] }),
);
const [first = fail(), second = fail()] = runs;
const asFile = (name: string, value: unknown) =>
  new File([typeof value === 'string' ? value : JSON.stringify(value, null, 2)], name);
const toldOf = (read: readonly WayRead[]) => read.map((each) => (each.ok ? (each.name ?? 'read') : each.refused.why));

test.each([
  ['Noor.json', 'Noor'],
  ['morgen-om-negen-journaal.json', undefined],
  ['morgen-om-negen-journaal (3).json', undefined],
  ['morgen-om-negen-journaal-noor de wit.JSON', 'noor de wit'],
  ['Journaal van Samir.json', 'Journaal van Samir'],
  ['.json', undefined],
  [`${'é'.repeat(60)}.json`, 'é'.repeat(40)],
])('the file %s names %s', (file, name) => {
  expect(nameOfFile(file)).toBe(name);
});

test('files become players like those of codes, each by its code', async () => {
  const read = await readFiles([asFile('Noor.json', first.journal), asFile('x-journaal.json', second.journal)], all);
  const { players, told } = withRead(nobody, read);
  expect(players.map(({ name, code }) => [name, code])).toEqual([
    ['Noor', writeResultCode(first)],
    ['Speler 2', writeResultCode(second)],
  ]);
  expect(told).toEqual(['Twee wegen toegevoegd.']);
  const codes = await readPasted(`Noor: ${writeResultCode(first)}\n${writeResultCode(second)}`, all);
  const journals = (ways: readonly WayRead[]) => ways.map((each) => each.ok && each.way.run.journal);
  expect(journals(read)).toEqual(journals(codes));
});

test('nothing that a file says comes along but what a code can say', async () => {
  const marked = JSON.stringify(first.journal).replaceAll(/"text":"[^"]*"/g, '"text":"<b>van mij</b>"');
  const [read] = await readFiles([asFile('a.json', marked)], all);
  expect(read?.ok && JSON.stringify(read.way.run.journal)).not.toContain('van mij');
});

test('a file of a story that was edited since is taken and told; a broken one and a large one are refused by name', async () => {
  const files = [
    asFile('Noor.json', { ...first.journal, hash: 'van-toen' }),
    asFile('stuk.json', '{"format":1'),
    asFile('groot.json', 'x'.repeat(1_000_001)),
    asFile('weg.json', { ...first.journal, story: '__proto__' }),
  ];
  const { players, told, refused } = withRead(nobody, await readFiles(files, all));
  expect(players.length).toBe(1);
  expect(told[1]).toBe(
    'Noor: het verhaal is veranderd nadat dit gespeeld werd. Alle keuzes passen nog. Je leest de teksten van nu.',
  );
  expect(refused.map(({ line, typed, why }) => [line, typed, why.slice(0, 30)])).toEqual([
    ['stuk.json', undefined, 'Dit is geen JSON, of er mist e'],
    ['groot.json', undefined, 'Dit is te groot om een weg doo'],
    ['weg.json', undefined, 'Deze weg is van een verhaal da'],
  ]);
});

test('a file that cannot be opened, or whose story cannot be loaded, is told, and no other with it', async () => {
  const gone = asFile('weg.json', '');
  Object.defineProperty(gone, 'text', { value: () => Promise.reject(new Error('gone')) });
  const broken = new Map(all).set(second.story.scenario.id, () => Promise.reject(new Error('offline')));
  const files = [gone, asFile('Noor.json', first.journal), asFile('b.json', second.journal)];
  expect(toldOf(await readFiles(files, broken))).toEqual([
    'Dit bestand kan niet geopend worden. Kies het opnieuw.',
    'Noor',
    'Het verhaal hierbij kan nu niet geladen worden. Probeer het zo nog eens.',
  ]);
});

test('codes and pasted journals together, named and unnamed, in one line or many', async () => {
  const [code, many, one] = [
    writeResultCode(first),
    JSON.stringify(second.journal, null, 2),
    JSON.stringify(first.journal),
  ];
  const text = `Els: ${code}\nNoor: ${many}\n${one}\nSamir: ${one}\n${code}`;
  expect(toldOf(await readPasted(text, all))).toEqual(['Els', 'read', 'Noor', 'read', 'Samir']);
});

test('what was pasted and is refused stays, to be mended', async () => {
  const { refused } = withRead(nobody, await readPasted(`${writeResultCode(first)}\n{"format": 1,\n"entries"`, all));
  expect(refused.map(({ line, typed }) => [line, typed])).toEqual([['De geplakte tekst', '{"format": 1,\n"entries"']]);
});

test.each([
  ['a brace in a code is a character that is wrong', '1AB{C\n2EF', { codes: '1AB{C\n2EF', journals: 0 }],
  ['a closing brace before', '}\n{', { codes: '}\n\n', journals: 1 }],
  ['an empty text', '', { codes: '', journals: 0 }],
])('%s', (_what, text, { codes, journals }) => {
  const split = splitPasted(text);
  expect([split.codes, split.journals.length]).toEqual([codes, journals]);
});

function fail(): never {
  throw new Error('there is no story');
}
