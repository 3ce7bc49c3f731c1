import { expect, test } from 'vitest';
import { beginJournal, compile, replay, view } from '../../../src/core/play/index.ts';
import { anOption, aScene, aStory } from '../debrief/builders.ts';

test('a job stands at the first line that a speaker has, and by whom one can ask', () => {
  const lines = ['fatma', 'verteller', 'henk', 'fatma'].map((speaker, index) => ({ speaker, text: `${index}` }));
  const hidden = { speaker: 'fatma', text: 'x', when: { kind: 'role', is: 'leidinggevende' } } as const;
  const advice = [{ person: 'fatma', text: 'Ga maar.' }];
  const story = aStory([aScene('a', [anOption('x')], { lines: [hidden, ...lines], advice })]);
  const seen = view(replay(compile(story, 'medewerker'), beginJournal(story, 'hash', 'medewerker', 0)));
  if (seen.kind !== 'scene') throw new Error('an ending');
  expect(seen.lines.map(({ job }) => job)).toEqual(['jurist', undefined, undefined, undefined]);
  expect(seen.advice.askable).toEqual([{ person: 'fatma', name: 'Fatma', job: 'jurist' }]);
});
