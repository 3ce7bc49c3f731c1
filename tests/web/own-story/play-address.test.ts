import { expect, test } from 'vitest';
import { addressOf, roleIn } from '../../../src/web/own-story/play-address.ts';

test.each(['medewerker', 'leidinggevende', undefined] as const)('the address of %s is read again', (role) => {
  expect(roleIn(addressOf(role))).toBe(role);
});

test.each(['?speel=', '?speel=baas', '?rol=medewerker'])('%j plays nothing', (search) => {
  expect(roleIn(search)).toBeUndefined();
});
