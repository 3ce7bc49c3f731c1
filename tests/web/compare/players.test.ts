import { expect, test } from 'vitest';
import { writeResultCode } from '../../../src/core/exchange/index.ts';
import { byStory, nobody, renamed, without, withRead } from '../../../src/web/compare/players.ts';
import { readCodes, type Stories } from '../../../src/web/compare/read-codes.ts';
import { runOf, stories } from '../../core/exchange/stories.ts';

const codes = stories.map((story) =>
  writeResultCode(runOf({ story, role: 'medewerker', beforehand: undefined, deeds: [1, 1, 1] })),
);
const [first = '', second = ''] = codes;
const loaded: string[] = [];
const all: Stories = new Map(
  stories.map((story) => [
    story.scenario.id,
    () => {
      loaded.push(story.scenario.id);
      return Promise.resolve(story);
    },
  ]),
);

test('players are numbered on, whoever goes, and keep a name of their own', async () => {
  const two = withRead(nobody, await readCodes(`${first}\nNoor: ${second}`, all));
  expect(two.players.map(({ number, name }) => [number, name])).toEqual([
    [1, 'Speler 1'],
    [2, 'Noor'],
  ]);
  const [one = fail()] = two.players;
  const after = withRead(without(two, one), await readCodes(first, all));
  expect(after.players.map(({ number, name }) => [number, name])).toEqual([
    [2, 'Noor'],
    [3, 'Speler 3'],
  ]);
  expect(renamed(after, after.players[1] ?? one, 'Samir').players.map(({ name }) => name)).toEqual(['Noor', 'Samir']);
});

test('however a code is typed, it is kept as it is written, and known again', async () => {
  const typed = first.toLowerCase().replace(/(.{4})/g, '$1 ');
  const one = withRead(nobody, await readCodes(typed, all));
  expect(one.players.map(({ code }) => code)).toEqual([first]);
  expect(withRead(one, await readCodes(first, all)).told.join()).toContain('stond er al');
});

test('of the stories only those are loaded that are named', async () => {
  loaded.length = 0;
  await readCodes(`${second}\nonzin`, all);
  expect(loaded).toEqual([stories[1]?.scenario.id]);
});

test('a story that cannot be loaded refuses its code, and no other', async () => {
  const broken = new Map(all).set(stories[0]?.scenario.id ?? '', () => Promise.reject(new Error('offline')));
  const read = await readCodes(`${first}\n${second}`, broken);
  expect(read.map((each) => (each.ok ? 'read' : each.refused.why))).toEqual([
    'Het verhaal hierbij kan nu niet geladen worden. Probeer het zo nog eens.',
    'read',
  ]);
});

test('each story’s players stand together, in the order in which stories came', async () => {
  const { players } = withRead(nobody, await readCodes([second, first, second].join('\n'), all));
  expect(byStory(players).map(([id, those]) => [id, those.map(({ number }) => number)])).toEqual([
    [stories[1]?.scenario.id, [1, 3]],
    [stories[0]?.scenario.id, [2]],
  ]);
});

function fail(): never {
  throw new Error('there is nobody');
}
