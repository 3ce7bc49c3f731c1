import { expect, test } from 'vitest';
import { catalogue } from '../../../src/core/check/index.ts';
import { explainCode } from '../../../src/web/own-story/explain-code.ts';

test.each(catalogue().map(({ code, explanation }) => [code, explanation]))('%s is explained', (code, explanation) => {
  const explained = explainCode(code);
  expect(explained?.explanation).toBe(explanation);
  expect(explained?.wrong.length).toBeGreaterThan(0);
});

test('an example is what differs', () => {
  expect(explainCode('onbekend-veld')).toMatchObject({
    wrong: ['«omdatt»: Iemand is geholpen, maar het geld is op.'],
    right: ['omdat: Iemand is geholpen, maar het geld is op.'],
  });
});

test('a code that does not exist has no explanation', () => {
  expect(explainCode('bestaat-niet')).toBeUndefined();
});
