import { describe, expect, test } from 'vitest';
import { isFout, parseStory, structureCatalogue } from '../../../src/core/scenario/index.ts';
import { marked } from './marked.ts';

const catalogue = structureCatalogue();

describe.each(catalogue)('$code', ({ code, ernst, explanation, bad, good }) => {
  test('the bad example gives exactly this finding, at its place', () => {
    const { text, ranges } = marked(bad);
    const { findings } = parseStory(text, 'slecht.yaml');
    expect(ranges).toHaveLength(1);
    expect(findings).toMatchObject([{ code, ernst, file: 'slecht.yaml', ...ranges[0] }]);
  });

  test('the good example gives none, and compiles', () => {
    const { scenario, findings } = parseStory(good, 'goed.yaml');
    expect(findings).toEqual([]);
    expect(scenario).not.toBeNull();
  });

  test('the explanation is in whole sentences', () => {
    expect(explanation).toMatch(/^[A-Z].+\.$/);
  });
});

test('there is one entry a code', () => {
  expect(new Set(catalogue.map(({ code }) => code)).size).toBe(catalogue.length);
  expect(catalogue).toHaveLength(19);
});

test('only what is unused is no mistake', () => {
  const finding = { file: '', line: 1, column: 1, endLine: 1, endColumn: 1, text: '' };
  const mild = catalogue.filter(({ code, ernst }) => !isFout({ ...finding, code, ernst }));
  expect(mild.map(({ code }) => code)).toEqual(['ongebruikt']);
});
