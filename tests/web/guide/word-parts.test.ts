import { expect, test } from 'vitest';
import { basesOf, partsOf, somePartOf } from '../../../src/web/guide/word-parts.ts';

test.each([
  ['oneerlijkheid', 'eerlijk'],
  ['gepest', 'pest'],
  ['cadeautje', 'cadeau'],
  ['bezuinigingen', 'bezuinig'],
  ['onveilig', 'veilig'],
])('%s is made from %s', (word, base) => {
  expect(basesOf(word)).toContain(base);
});

test.each(['regel', 'wet', 'goed'])('%s is made from no other word', (word) => {
  expect(basesOf(word)).toEqual([]);
});

const isKnown = (part: string) => ['burger', 'geld', 'belasting', 'plicht', 'lastig', 'belastings'].includes(part);

test.each([
  ['belastinggeld', ['belasting', 'geld']],
  ['belastingsgeld', ['belastings', 'geld']],
  ['burgerschap', []],
  ['geld', []],
])('%s has the parts %j', (word, parts) => {
  expect(partsOf(word, isKnown)).toEqual(parts);
});

test.each([
  ['zwijgplicht', ['plicht']],
  ['burgerschap', ['burger']],
  ['geldboom', []],
])('of %s some part is known: %j', (word, part) => {
  expect(somePartOf(word, isKnown)).toEqual(part);
});
