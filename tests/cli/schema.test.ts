import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { schema, schemaText } from '../../src/cli/schema.ts';

const silent = { out: () => {}, err: () => {} };

test('the committed schema is current: after a change of the format or its words, run `npm run schema`', () => {
  expect(readFileSync('scenarios/tweestrijd.schema.json', 'utf8')).toBe(schemaText());
});

test('it is written where it is asked', () => {
  const folder = mkdtempSync(join(tmpdir(), 'schema-'));
  const file = join(folder, 'x.json');
  expect(schema([], silent, file)).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(schemaText());
  rmSync(folder, { recursive: true });
});

test.each([
  ['an argument', ['--snel'], undefined],
  ['a folder that is not there', [], 'nergens/x.json'],
])('%s: it cannot run', (_, args, file) => {
  expect(schema(args, silent, file)).toBe(2);
});
