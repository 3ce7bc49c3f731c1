import { describe, expect, test } from 'vitest';
import { principleAnchor, principleIds, valueAnchor, valueIds } from '../../../src/core/guide/index.ts';
import { searchGuide } from '../../../src/web/guide/search-guide.ts';
import { everydayQueries, foreignQueries } from './everyday-queries.ts';

/** The value, or of an introduction the principle, that an anchor stands in. */
function placeOf(anchor: string): string {
  const principle = principleIds.find((id) => principleAnchor(id) === anchor);
  const value = valueIds.find((id) => valueAnchor(id) === anchor || /^-(hoe-dan|zelf|leid)/.test(anchor.slice(id.length)) && anchor.startsWith(id));
  return principle ?? value ?? `nowhere: ${anchor}`;
}

const firstPlaces = (query: string) => searchGuide(query).hits.slice(0, 3).map(({ anchor }) => placeOf(anchor));
const isMet = ([query, ...wanted]: readonly [string, ...string[]]) => firstPlaces(query).some((place) => wanted.includes(place));

test('measure', () => {
  const tuned = everydayQueries.filter((_, i) => i % 3 !== 2);
  const held = everydayQueries.filter((_, i) => i % 3 === 2);
  console.log('tuned', tuned.filter((q) => isMet([...q])).length, tuned.length, 'held', held.filter((q) => isMet([...q])).length, held.length);
  console.log('foreign', foreignQueries.filter((q, i) => i % 2 === 0 && isMet([...q])).length, foreignQueries.filter((q, i) => i % 2 === 1 && isMet([...q])).length, foreignQueries.length / 2);
  for (const q of [...tuned, ...foreignQueries.filter((_, i) => i % 2 === 0)]) if (!isMet([...q])) console.log(q[0], '->', firstPlaces(q[0]).join(' '));
});
