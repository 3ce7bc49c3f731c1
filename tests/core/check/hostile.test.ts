import { expect, test } from 'vitest';
import { diamonds, hub } from '../../../scripts/bench/generated-stories.ts';
import { catalogue, checkSteps, checkStory, keyStrokeCaps } from '../../../src/core/check/index.ts';
import { judgeStory } from '../../../src/core/check/judge-story.ts';
import { type Option, printStory, type Scenario } from '../../../src/core/scenario/index.ts';

const good = catalogue().find(({ code }) => code === 'doodlopend')?.good ?? '';
const codesIn = (text: string) => checkStory(text, 'x.yaml').findings.map(({ code }) => code);

function judged(scenario: Scenario) {
  const steps = judgeStory(scenario, keyStrokeCaps);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

function anOption(id: string, to: string): Option {
  return { id, text: 'Ja.', once: false, minutes: 0, effects: [], to, honours: {}, strains: {} };
}

test('[CK17] a hub of 30 cases that can each be visited once', () => {
  const { findings, analysis } = checkStory(printStory(hub(30)), 'x.yaml');
  const [found] = findings.filter(({ code }) => code === 'te-veel-combinaties');
  expect(found?.text).toContain("30 opties met 'eenmalig'");
  expect(found?.roles).toBeUndefined();
  expect(analysis).toEqual({ medewerker: null, leidinggevende: null });
});

test('[CK17] two counters with ranges of a billion', () => {
  const counters = ['een', 'twee'].map((id) => ({ id, kind: 'number', min: 0, max: 1e9, start: 0 }) as const);
  const story = hub(2);
  const [first, ...scenes] = story.scenes;
  const counting = counters.map(({ id }) => ({
    ...anOption(id, story.start),
    when: { kind: 'range', name: id, max: 1e9 - 1 } as const,
    effects: [{ kind: 'add', variable: id, by: 1 } as const],
  }));
  const options = [...counting, ...(first?.options ?? [])];
  const { drafts } = judged({ ...story, variables: counters, scenes: first ? [{ ...first, options }, ...scenes] : [] });
  const found = drafts.find(({ code }) => code === 'te-veel-combinaties');
  expect(found?.text).toMatch(/Het breedst: 'een' \(\d+ waarden\), 'twee' \(\d+ waarden\), /);
});

test('[CK17] 10,000 options that can each be taken once', () => {
  const { drafts } = judged(hub(10_000));
  const codes = drafts.map(({ code }) => code);
  expect(codes).toContain('te-veel-opties');
  expect(codes).toContain('te-veel-combinaties');
});

test('[CK17] 10,000 choices in one scene', () => {
  const story = diamonds(1);
  const options = Array.from({ length: 10_000 }, (_, n) => ({
    ...anOption(`o${n}`, 'einde-0'),
    because: 'Zo is het.',
  }));
  const { roles } = judged({ ...story, scenes: story.scenes.map((scene) => ({ ...scene, options })) });
  expect(roles.map(({ analysis }) => analysis?.ways)).toEqual([10_000n, 10_000n]);
});

test('[CK17] thousands of lines that each look at other variables', () => {
  const flags = Array.from({ length: 300 }, (_, n) => `f${n}`);
  const variables = flags.map((flag) => `  ${flag}: nee\n`).join('');
  const sets = `zet: { ${flags.map((flag) => `${flag}: ja`).join(', ')} }`;
  const lines = flags.map((flag) => `      - henk: Ja.\n        als: { ${flag}: ja, gebeld: ja }\n`).join('');
  const text = good
    .replace('  gebeld: nee\n', `  gebeld: nee\n${variables}`)
    .replace('id: kort\n', `id: kort\n        ${sets}\n`)
    .replace('      - henk: Zo, de dag is om.\n', `      - henk: Zo, de dag is om.\n${lines}`);
  const { findings, analysis } = checkStory(text, 'x.yaml');
  expect(findings.map(({ code }) => code)).toContain('te-veel-regels');
  expect(analysis?.medewerker?.ways).toBe(8n);
});

test('[CK17] conditions as deep as a file can hold', () => {
  const deep = `${'{ niet: '.repeat(14)}{ gebeld: ja }${' }'.repeat(14)}`;
  expect(codesIn(good.replace('als: { gebeld: ja }\n', `als: ${deep}\n`))).toEqual([]);
});

test('[CK17] a condition of 20,000 parts, asked in 2,000 situations', () => {
  const parts = Array.from({ length: 20_000 }, (_, n) => `{ hulp: ${n % 4} }`).join(', ');
  expect(
    checkStory(good.replace(', als: { gebeld: ja, hulp: { min: 1 } }', `, als: { een-van: [${parts}] }`), 'x.yaml')
      .analysis,
  ).not.toBeUndefined();
});

test.each([
  ['150,000 keys', Array.from({ length: 150_000 }, (_, n) => `k${n}: v`).join('\n')],
  ['100,000 open brackets', '['.repeat(100_000)],
  ['nothing', ''],
])('[CK17] %s: no story, and no analysis', (_, text) => {
  const { scenario, findings, analysis } = checkStory(text, 'x.yaml');
  expect([scenario, analysis]).toEqual([null, null]);
  expect(findings).not.toEqual([]);
});

test('[CK18] a check goes in steps, and can be dropped between two', () => {
  const steps = checkSteps(good, 'x.yaml', keyStrokeCaps);
  expect(steps.next()).toEqual({ done: false, value: undefined });
  let count = 1;
  for (const _ of steps) count++;
  // The file, two roles of one search each, and the language.
  expect(count).toBe(4);
  const dropped = checkSteps(good, 'x.yaml');
  dropped.next();
  dropped.return({ scenario: null, findings: [], analysis: null });
  expect(dropped.next()).toEqual({ done: true, value: undefined });
});
