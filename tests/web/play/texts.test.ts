import { expect, test } from 'vitest';
import { principle, principleIds } from '../../../src/core/guide/index.ts';
import { texts } from '../../../src/web/play/texts.ts';

test.each(principleIds)('the short name of %s is the guide’s', (id) => {
  expect(`Werken vanuit ${texts.principles[id]}`).toBe(principle(id).name);
});
