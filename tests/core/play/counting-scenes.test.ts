import { expect, test } from 'vitest';
import { beginJournal, choose, compile, replay, view } from '../../../src/core/play/index.ts';
import { anOption, aScene, aStory } from '../debrief/builders.ts';

test('the clock counts until nothing can cost minutes any more', () => {
  const scenes = [
    aScene('a', [anOption('a1', {}, {}, { to: 'b' })]),
    aScene('b', [anOption('b1', {}, {}, { minutes: 5, to: 'b' }), anOption('b2', {}, {}, { to: 'later' })]),
    aScene('later', [anOption('c1', {}, {}, { to: 'later-still' })]),
    aScene('later-still', [anOption('d1', {}, {}, { to: 'later' }), anOption('d2')]),
  ];
  const story = compile(aStory(scenes, { clock: { name: 'tijd', start: 60, to: 'later' } }), 'medewerker');
  let run = replay(story, beginJournal(story.scenario, 'hash', 'medewerker', 0));
  const seen = [[run.place, view(run).clock?.counts]];
  for (const option of ['a1', 'b2', 'c1', 'd2']) {
    run = replay(story, choose(run, option, 0));
    seen.push([run.place, view(run).clock?.counts]);
  }
  expect(seen).toEqual([
    ['a', true],
    ['b', true],
    ['later', false],
    ['later-still', false],
    ['einde', false],
  ]);
});
