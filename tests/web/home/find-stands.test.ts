import { expect, test } from 'vitest';
import { compile } from '../../../src/core/play/index.ts';
import { begunRuns, endedRuns, type HomeStory } from '../../../src/web/home/find-stands.ts';
import { createRunStore } from '../../../src/web/play/index.ts';
import { anOption, aScene, aStory } from '../../core/debrief/builders.ts';
import { aDevice, type FakeDevice } from '../storage/a-device.ts';

const scenario = {
  ...aStory([
    aScene('a', [anOption('a1', {}, {}, { to: 'b' })]),
    aScene('b', [anOption('b1', {}, {}, { to: 'goed' })]),
  ]),
  endings: [{ id: 'goed', title: 'Einde', text: [], afterwards: [] }],
};
const story: HomeStory = {
  id: 'proef',
  title: 'Proef',
  dilemma: 'x',
  roles: ['medewerker', 'leidinggevende'],
  place: 0,
  load: () => Promise.resolve({ scenario }),
};
const notLoaded = { ...story, load: () => Promise.reject(new Error('not there')) };

function play(device: FakeDevice, role: 'medewerker' | 'leidinggevende', ...options: readonly string[]) {
  const store = createRunStore(compile(scenario, role), 'h', device, () => 1);
  for (const option of options) store.choose(option);
  return store;
}

test('nothing played: nothing stands anywhere, and the story is not loaded', async () => {
  const device = aDevice();
  expect(begunRuns(device, [notLoaded])).toEqual(new Map());
  expect(await endedRuns(device, notLoaded)).toEqual(new Map());
});

test('each role by itself: begun and ended', async () => {
  const device = aDevice();
  play(device, 'medewerker', 'a1');
  play(device, 'leidinggevende', 'a1', 'b1');
  const begun = new Map(['medewerker', 'leidinggevende'].map((role) => [`proef/${role}`, 'begun']));
  expect(begunRuns(device, [story])).toEqual(begun);
  expect(await endedRuns(device, story)).toEqual(new Map([['proef/leidinggevende', 'ended']]));
});

test('begun again after an ending: it is not ended', async () => {
  const device = aDevice();
  const store = play(device, 'medewerker', 'a1', 'b1');
  store.restart();
  store.choose('a1');
  expect(await endedRuns(device, story)).toEqual(new Map());
});

test('a story that cannot be loaded stays begun', async () => {
  const device = aDevice();
  play(device, 'medewerker', 'a1', 'b1');
  expect(await endedRuns(device, notLoaded)).toEqual(new Map());
});
