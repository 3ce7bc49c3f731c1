import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { excerptsTable } from '../scripts/excerpts-table.ts';
import { findingGroups } from '../scripts/finding-groups.ts';
import { withFindings } from '../scripts/findings-list.ts';
import { readStories } from '../scripts/pages/read-stories.ts';
import { withWords } from '../scripts/words-list.ts';
import { checkStory, dilemmaCatalogue } from '../src/core/check/index.ts';
import { dilemmaIds, valueIds } from '../src/core/guide/index.ts';
import { backgrounds, expressions, happenings } from '../src/core/scenario/index.ts';

const document = readFileSync('docs/schrijven.md', 'utf8');
/** Each with the heading that it stands under. */
const examples = [...document.matchAll(/^#{2,3} ([^\n]+)$(?:(?!^#)[\s\S])*?^```yaml\n([\s\S]*?)^```$/gm)];
const [[, , first = ''] = [], ...pieces] = examples;

test('the list of findings is the one of the catalogues (else: npm run docs)', () => {
  expect(withWords(withFindings(document, findingGroups()))).toBe(document);
});

test('what is quoted for each choice is what the stories weigh (else: npm run docs)', () => {
  const stories = readStories('scenarios').map(({ scenario }) => scenario);
  expect(readFileSync('docs/citaten.md', 'utf8')).toBe(excerptsTable(stories));
});

test('a document without a place for the list is refused', () => {
  expect(() => withFindings('# Niets', findingGroups())).toThrow('marks');
});

test('every finding is explained', () => {
  const codes = findingGroups().flatMap(({ entries }) => entries.map(({ code }) => code));
  expect(codes.filter((code) => !document.includes(`#### \`${code}\` (`))).toEqual([]);
});

/** All findings but those about the dilemma: a first story is small. */
function findingsIn(story: string) {
  const { scenario, findings } = checkStory(story, 'x.yaml');
  expect(scenario).not.toBeNull();
  const dilemma = dilemmaCatalogue().map(({ code }) => code);
  return findings.filter(({ code }) => !dilemma.includes(code));
}

test('the first story compiles without a finding', () => {
  expect(findingsIn(first)).toEqual([]);
});

describe('each example is a piece of the first story, without a finding', () => {
  test.each(pieces.map(([, heading = '', piece = '']) => [heading, piece]))('%s', (_heading, piece) => {
    const story = merged(read(first), read(piece));
    expect(findingsIn(stringify(story, { lineWidth: 0 }))).toEqual([]);
  });

  test('and none is passed over', () => {
    expect(examples).toHaveLength(document.split('\n```yaml\n').length - 1);
  });
});

test.each([
  ['values', valueIds],
  ['dilemmas', dilemmaIds],
  ['expressions', expressions],
  ['happenings', happenings],
  ['backgrounds', backgrounds],
])('all %s are named', (_what, words) => {
  expect(words.filter((word) => !document.includes(word))).toEqual([]);
});

function read(text: string): unknown {
  return parse(text, { schema: 'failsafe' });
}

/** The story with what a piece says: blocks by key, all else in place of what was there. */
function merged(story: unknown, piece: unknown): unknown {
  if (!isBlock(story) || !isBlock(piece)) return piece;
  const keys = new Set([...Object.keys(story), ...Object.keys(piece)]);
  return Object.fromEntries([...keys].map((key) => [key, key in piece ? merged(story[key], piece[key]) : story[key]]));
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
