import { expect, test } from 'vitest';
import { debriefOf } from '../../../src/core/debrief/index.ts';
import { anOption, aScene, aStory, debriefed, played } from './builders.ts';

const story = aStory([
  aScene('a', [
    anOption('a1', { open: 2 }, {}, { to: 'b' }),
    anOption('a2', { rechtmatig: 3, kritisch: 1 }, {}, { to: 'b' }),
  ]),
  aScene('b', [anOption('b1', { kritisch: 1 }), anOption('b2', { integer: 2 })]),
]);

test('[DB26] what the way honoured least of what its decisions offered; what was honoured to the full is not named', () => {
  expect(debriefed(story, ['a1', 'b1']).otherwise).toEqual(['legitimiteit', 'vertrouwen']);
  expect(debriefed(story, ['a1', 'b2']).otherwise).toEqual(['legitimiteit', 'professionaliteit']);
});

test('[DB26] with an analysis, of the most that the story allows', () => {
  const nothing = { honoured: [0, 0], strained: [0, 0] } as const;
  const ranges = {
    ways: '4',
    endings: {},
    values: {},
    principles: {
      vertrouwen: { ...nothing, honoured: [0, 2] },
      legitimiteit: { ...nothing, honoured: [0, 3] },
      opgave: { ...nothing, honoured: [0, 1] },
      professionaliteit: { ...nothing, honoured: [0, 8] },
    },
  } as const;
  expect(debriefOf(played(story, ['a1', 'b1']), ranges).otherwise).toEqual(['opgave', 'legitimiteit']);
});

test('[DB26] where nothing could be honoured more, none', () => {
  expect(debriefed(aStory([aScene('a', [anOption('x', { open: 1 })])]), ['x']).otherwise).toEqual([]);
});
