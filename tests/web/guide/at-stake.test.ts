import { expect, test } from 'vitest';
import { valueIds } from '../../../src/core/guide/index.ts';
import { atStakeIn, together } from '../../../src/web/guide/at-stake.ts';
import { anOption, aScene, aStep, aStory, played } from '../../core/debrief/builders.ts';

const story = aStory([
  aScene('een', [
    anOption('open', { open: 2 }, { doelmatig: 1 }, { to: 'tussen' }),
    anOption('zuinig', { doelmatig: 2 }, { integer: 1 }, { to: 'tussen' }),
    anOption('te-laat', { kritisch: 3 }, {}, { to: 'tussen', minutes: 1000 }),
  ]),
  aScene('tussen', [aStep('verder', 'twee')]),
  aScene('twee', [anOption('weer-open', { open: 1 }), anOption('recht', { rechtmatig: 1 })]),
]);
const stakesOf = (deeds: readonly string[]) => atStakeIn(story, played(story, deeds).journal);

test('a value is at stake where the choice or a possible other one touches it', () => {
  const found = stakesOf(['open', 'verder', 'weer-open']);
  expect(found.open?.map(({ text, how }) => [text, how])).toEqual([
    ['Kies open.', ['honoured']],
    ['Kies weer-open.', ['honoured']],
  ]);
  expect(found.doelmatig?.map(({ how }) => how)).toEqual([['strained']]);
  expect(found.integer?.map(({ how }) => how)).toEqual([['spared']]);
  expect(found.rechtmatig?.map(({ how }) => how)).toEqual([['passed']]);
  expect(found.transparant).toEqual([]);
});

test('a moment names its story, role and the choice', () => {
  expect(stakesOf(['zuinig', 'verder', 'recht']).rechtmatig).toEqual([
    { story: 'proef', title: 'Proef', role: 'medewerker', text: 'Kies recht.', how: ['honoured'] },
  ]);
});

test('nothing is told of a run that has not ended', () => {
  expect(stakesOf(['open', 'verder'])).toEqual({});
});

test('what was taken back does not count', () => {
  const { open } = stakesOf(['open', 'undo', 'zuinig', 'verder', 'recht']);
  expect(open?.map(({ how }) => how)).toEqual([['passed'], ['passed']]);
});

test('the moments of several runs stand in their order', () => {
  const runs = [stakesOf(['open', 'verder', 'weer-open']), {}, stakesOf(['zuinig', 'verder', 'recht'])];
  const all = together(runs);
  expect(Object.keys(all)).toEqual(valueIds);
  expect(all.open?.map(({ how }) => how[0])).toEqual(['honoured', 'honoured', 'passed', 'passed']);
});
