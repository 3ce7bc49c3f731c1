import { expect, test } from 'vitest';
import { debriefAddress, shownDebrief } from '../../../src/web/story/debrief-address.ts';

test.each(['now', 0, 1773061500000] as const)('the address of %s asks for it again', (debrief) => {
  expect(shownDebrief(debriefAddress(debrief))).toBe(debrief);
});

test.each(['', '#', '#nagesprek-', '#nagesprek-x', '#nagesprek-12x', '#nagesprekken', '#deel-own', 'nagesprek'])(
  '%j asks for none',
  (hash) => {
    expect(shownDebrief(hash)).toBeUndefined();
  },
);
