import { describe, expect, test } from 'vitest';
import { principleAnchor, principleIds, valueAnchor, valueIds } from '../../../src/core/guide/index.ts';
import { searchGuide } from '../../../src/web/guide/search-guide.ts';
import { texts } from '../../../src/web/guide/texts.ts';
import { type EverydayQuery, everydayQueries, foreignQueries, kitQueries } from './everyday-queries.ts';

describe('an everyday word finds what it is about in the first three places', () => {
  const tuned = everydayQueries.filter((_, index) => index % 3 !== 2);
  test.each(tuned.map((query) => [query[0], query] as const))('%s', (_asked, query) => {
    expect(wanted(query)).toContain(true);
  });

  // One by one these may fail: they were not looked at, and shall tell how the search does with words that nobody tried.
  test.each([
    ['held out', everydayQueries.filter((_, index) => index % 3 === 2), 0.9],
    ['of the code of conduct and the ombudsman', foreignQueries, 0.9],
    ['of the conversation kit', kitQueries, 0.7],
  ])('most of those %s', (_name, queries, share) => {
    const met = queries.filter((query) => wanted(query).includes(true));
    expect(met.length / queries.length).toBeGreaterThanOrEqual(share);
  });
});

test.each([
  ['cadeau', true],
  ['dicriminatie', true],
  ['burgerparticipatie', true],
  ['fouten', false],
  ['fout', false],
  ['fuoten', false],
  ['oneerlijkheid', false],
])('that the guide says %s in other words: %s', (query, otherwise) => {
  const found = searchGuide(query);
  expect(found.hits.length).toBeGreaterThan(0);
  expect(found.otherwise).toBe(otherwise);
});

test('a word that is typed is found while it is typed', () => {
  for (const begun of ['journ', 'journa', 'journal', 'journalist'])
    expect(placeOf(searchGuide(begun).hits[0]?.anchor ?? '')).toBe('open');
});

test.each(['salaris', 'voetbal', 'parkeren', 'oorlog', 'koffie'])('%s is nowhere in the guide', (query) => {
  expect(searchGuide(query).hits).toEqual([]);
});

test.each(texts.subjects)('%s, which is offered where nothing is found, finds something', (subject) => {
  expect(searchGuide(subject)).toMatchObject({ partly: false, hits: expect.arrayContaining([expect.anything()]) });
});

function wanted([query, ...places]: EverydayQuery): readonly boolean[] {
  const first = searchGuide(query).hits.slice(0, 3);
  return first.map(({ anchor }) => places.some((place) => place === placeOf(anchor)));
}

/** The value, or of an introduction the principle, that an anchor stands in. */
function placeOf(anchor: string): string | undefined {
  const lines = /^(.+)-(?:hoe-dan|zelf|leidinggevende)-\d+$/.exec(anchor)?.[1];
  const value = valueIds.find((id) => id === lines || valueAnchor(id) === anchor);
  return value ?? principleIds.find((id) => principleAnchor(id) === anchor);
}
