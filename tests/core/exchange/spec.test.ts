import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const spec = readFileSync(new URL('../../../src/core/exchange/SPEC.md', import.meta.url), 'utf8');
const tests = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.test.ts') && name !== 'spec.test.ts')
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
  .join('\n');
const rules = [...spec.matchAll(/^- \*\*\[(EX\d+)\]\*\*/gm)].map(([, rule]) => rule);

test('the rules are numbered from 1 without a gap', () => {
  expect(rules).toEqual(rules.map((_, index) => `EX${index + 1}`));
  expect(rules.length).toBeGreaterThan(10);
});

test.each(rules)('%s has a test that cites it', (rule) => {
  expect(tests).toMatch(new RegExp(`["'](\\[\\w+\\] )*\\[${rule}\\] `));
});

test('no test cites a rule that is not there', () => {
  const cited = [...tests.matchAll(/\[(EX\d+)\]/g)].map(([, rule]) => rule);
  expect(cited.filter((rule) => !rules.includes(rule))).toEqual([]);
});
