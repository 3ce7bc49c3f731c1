import { expect, test } from 'vitest';
import { parseStory, storyHash } from '../../../src/core/scenario/index.ts';
import { fnv1a } from '../../../src/core/scenario/story-hash.ts';
import { aStory } from './a-story.ts';

// Vectors of the hash's own publication.
test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])("the hash of '%s'", (text, hash) => {
  expect(fnv1a(text)).toBe(hash);
});

test('layout, comments and the order of keys change nothing', () => {
  const other = aStory(
    ['titel: Klein\ndilemma: snelheid-zorgvuldigheid\n', 'dilemma: "snelheid-zorgvuldigheid"  # zo\ntitel: Klein\n'],
    ['{ naam: Marloes, figuur: marloes }', '\n    figuur: marloes\n    naam: Marloes'],
  );
  expect(hashOf(other)).toBe(hashOf(aStory()));
});

test.each([
  ['a word', 'Geef het weg.', 'Geef het op.'],
  ['a letter beyond ASCII', 'Geef het weg.', 'Géef het weg.'],
  ['a weight', 'mensgericht: 2', 'mensgericht: 3'],
  ['a condition', 'stroom: ja }', 'stroom: nee }'],
])('%s changes it', (_, from, to) => {
  expect(hashOf(aStory([from, to]))).not.toBe(hashOf(aStory()));
});

function hashOf(story: string): string {
  const { scenario } = parseStory(story, 'x.yaml');
  if (scenario === null) throw new Error('the story does not compile');
  return storyHash(scenario);
}
