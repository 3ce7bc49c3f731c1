import { expect, test } from 'vitest';
import { typedCodes } from '../../../src/web/compare/typed-codes.ts';

test.each([
  ['nothing', ' \n\n', []],
  [
    'one a line',
    '1AB-CD\r\n 2EF ',
    [
      [undefined, '1AB-CD'],
      [undefined, '2EF'],
    ],
  ],
  [
    'a name before it',
    'Noor: 1AB\nSamir en Els :2EF',
    [
      ['Noor', '1AB'],
      ['Samir en Els', '2EF'],
    ],
  ],
  ['the address of a QR code', 'https://x.nl/vergelijken/#1AB', [[undefined, '1AB']]],
  ['a name before an address', 'Noor: https://x.nl:80/a/#1AB', [['Noor', '1AB']]],
  [
    'the address’s own part, with several',
    '#1AB+2EF',
    [
      [undefined, '1AB'],
      [undefined, '2EF'],
    ],
  ],
  [
    'commas between',
    '1AB, 2EF; 3GH',
    [
      [undefined, '1AB'],
      [undefined, '2EF'],
      [undefined, '3GH'],
    ],
  ],
  ['a name and no code', 'Noor:', [[undefined, 'Noor:']]],
])('%s', (_what, text, expected) => {
  expect(typedCodes(text).map(({ name, code }) => [name, code])).toEqual(expected);
});

test('a refused line is shown as it was typed', () => {
  expect(typedCodes('Noor: 1?\n')[0]?.line).toBe('Noor: 1?');
});
