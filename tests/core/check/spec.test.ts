import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const spec = readFileSync(new URL('../../../src/core/check/SPEC.md', import.meta.url), 'utf8');
const here = new URL('.', import.meta.url);
const tests = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name !== 'spec.test.ts')
  .map((name) => readFileSync(new URL(name, here), 'utf8'))
  .join('\n');
const rules = [...spec.matchAll(/^- \*\*\[(CK\d+)\]\*\*/gm)].map(([, rule]) => rule);

test('the rules are numbered from 1 without a gap', () => {
  expect(rules).toEqual(rules.map((_, index) => `CK${index + 1}`));
  expect(rules.length).toBeGreaterThan(10);
});

test.each(rules)('%s has a test that cites it', (rule) => {
  expect(isCited(rule)).toBe(true);
});

function isCited(rule = ''): boolean {
  return new RegExp(`["'](\\[\\w+\\])*\\[${rule}\\](\\[\\w+\\])* `).test(tests);
}

test('no test cites a rule that is not there', () => {
  const cited = [...tests.matchAll(/\[(CK\d+)\]/g)].map(([, rule]) => rule);
  expect(cited.filter((rule) => !rules.includes(rule))).toEqual([]);
});
