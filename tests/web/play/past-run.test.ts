import { expect, test } from 'vitest';
import { compile } from '../../../src/core/play/index.ts';
import { createRunStore } from '../../../src/web/play/index.ts';
import { pastRun } from '../../../src/web/play/past-run.ts';
import { anOption, aScene, aStory } from '../../core/debrief/builders.ts';
import { aDevice, reopened } from '../storage/a-device.ts';

const scenario = aStory([
  aScene('a', [anOption('a1', {}, {}, { to: 'b' }), anOption('a2', {}, {}, { to: 'b' })]),
  aScene('b', [anOption('b1')]),
]);
const story = compile(scenario, 'medewerker');

/** A run through a1 and b1 that was set aside, and after it another that has begun. */
function aDeviceWithPast() {
  let time = 1;
  const device = aDevice();
  const store = createRunStore(story, 'hash', device, () => time++);
  store.choose('a1');
  store.choose('b1');
  const { begun } = store.get().run.journal;
  store.restart();
  store.choose('a2');
  return { device: reopened(device), begun, now: store.get().run.journal };
}

test('a run that was set aside is there with its whole way', () => {
  const { device, begun } = aDeviceWithPast();
  const found = pastRun(device, story, begun);
  expect(found).toMatchObject({ kind: 'ended', run: { journal: { begun }, lost: [] } });
  expect(found.kind === 'ended' && found.run.way.map(({ option }) => option.id)).toEqual(['a1', 'b1']);
});

test('the run that is played now, one of the other role, and one of another time are none of it', () => {
  const { device, begun, now } = aDeviceWithPast();
  expect(pastRun(device, story, now.begun)).toEqual({ kind: 'gone' });
  expect(pastRun(device, story, begun + 1000)).toEqual({ kind: 'gone' });
  expect(pastRun(device, compile({ ...scenario, roles: ['leidinggevende'] }, 'leidinggevende'), begun)).toEqual({
    kind: 'gone',
  });
  expect(pastRun(undefined, story, begun)).toEqual({ kind: 'gone' });
});

test('where a choice is gone from the story it is named', () => {
  const { device, begun } = aDeviceWithPast();
  const without = compile(aStory([aScene('a', [anOption('a2')])]), 'medewerker');
  const found = pastRun(device, without, begun);
  expect(found).toMatchObject({ kind: 'changed', lostChoice: expect.stringContaining('a1') });
});

test('where the story goes on after its last choice it has come to no ending', () => {
  const { device, begun } = aDeviceWithPast();
  const longer = aStory([
    aScene('a', [anOption('a1', {}, {}, { to: 'b' })]),
    aScene('b', [anOption('b1', {}, {}, { to: 'c' })]),
    aScene('c', [anOption('c1')]),
  ]);
  const found = pastRun(device, compile(longer, 'medewerker'), begun);
  expect(found.kind).toBe('changed');
  expect(found).not.toHaveProperty('lostChoice');
});
