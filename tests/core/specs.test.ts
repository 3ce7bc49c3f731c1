import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The rooms with numbered rules, and how their numbers begin. */
const rooms = [
  ['check', 'CK'],
  ['debrief', 'DB'],
  ['exchange', 'EX'],
  ['score', 'SC'],
] as const;

test('every room with a SPEC is here', () => {
  const files = readdirSync('src/core', { recursive: true, encoding: 'utf8' });
  expect(files.filter((name) => name.endsWith('SPEC.md')).sort()).toEqual(rooms.map(([room]) => `${room}/SPEC.md`));
});

describe.each(rooms)('the rules of %s', (room, letters) => {
  const spec = readFileSync(`src/core/${room}/SPEC.md`, 'utf8');
  const rules = [...spec.matchAll(new RegExp(`^- \\*\\*\\[(${letters}\\d+)\\]\\*\\*`, 'gm'))].map(
    ([, rule = '']) => rule,
  );
  const tests = testsOf(room);

  test('are numbered from 1 without a gap', () => {
    expect(rules).toEqual(rules.map((_, index) => `${letters}${index + 1}`));
    expect(rules.length).toBeGreaterThan(5);
  });

  test.each(rules)('%s has a test that cites it', (rule) => {
    expect(tests).toMatch(new RegExp(`["'](\\[\\w+\\] ?)*\\[${rule}\\](\\[\\w+\\])* `));
  });

  test('no test cites a rule that is not there', () => {
    const cited = [...tests.matchAll(new RegExp(`\\[(${letters}\\d+)\\]`, 'g'))].map(([, rule]) => rule);
    expect(cited.filter((rule) => !rules.includes(rule ?? ''))).toEqual([]);
  });
});

/** All that is written in the tests of a room. */
function testsOf(room: string): string {
  const folder = `tests/core/${room}`;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
    .join('\n');
}
