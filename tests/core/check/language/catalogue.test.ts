import { describe, expect, test } from 'vitest';
import { languageCatalogue, languageFindings } from '../../../../src/core/check/index.ts';
import { parseStory } from '../../../../src/core/scenario/index.ts';
import { marked } from '../../scenario/marked.ts';

const catalogue = languageCatalogue();

/** All findings but those about ways. */
function findingsIn(text: string, file: string) {
  const { scenario, findings, positions } = parseStory(text, file);
  return scenario === null ? findings : [...findings, ...languageFindings(scenario, positions, file)];
}

describe.each(catalogue)('$code', ({ code, ernst, explanation, bad, good }) => {
  test('the bad example gives exactly this finding, at its place', () => {
    const { text, ranges } = marked(bad);
    expect(ranges).toHaveLength(1);
    expect(findingsIn(text, 'slecht.yaml')).toMatchObject([{ code, ernst, file: 'slecht.yaml', ...ranges[0] }]);
  });

  test('the good example gives none, and compiles', () => {
    expect(findingsIn(good, 'goed.yaml')).toEqual([]);
    expect(parseStory(good, 'goed.yaml').scenario).not.toBeNull();
  });

  test('the explanation is in whole sentences', () => {
    expect(explanation).toMatch(/^[A-Z].+\.$/);
  });
});

test('there is one entry a code', () => {
  expect(catalogue.map(({ code }) => code)).toEqual([
    'lange-zin',
    'lang-woord',
    'lijdende-vorm',
    'onverklaarde-afkorting',
    'ambtelijk-woord',
    'moeilijke-tekst',
  ]);
});
