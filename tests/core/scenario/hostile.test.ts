import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/core/play/index.ts';
import { type Finding, parseStory } from '../../../src/core/scenario/index.ts';
import { aStory, foundIn } from './a-story.ts';

const count = 150_000;

describe('a clear answer to', () => {
  test.each([
    ['an empty file', '', 'yaml-fout'],
    ['only white space', ' \n\n  \n', 'yaml-fout'],
    ['3 MB of nonsense', 'abc def: [ { "x" - \n'.repeat(count), 'te-groot'],
    ['a bomb of aliases', `a: &a [x, x]\n${lines(30, (n) => `b${n}: &b${n} [*a, *a, *a]`)}`, 'yaml-fout'],
    ['150,000 keys', lines(count, (n) => `k${n}: v`), 'te-groot'],
    ['150,000 times one key', lines(count, () => 'k: v'), 'te-groot'],
    ['100,000 open brackets', '['.repeat(100_000), 'te-groot'],
    ['100,000 closing brackets', ']'.repeat(100_000), 'yaml-fout'],
    ['100,000 open braces', '{a: '.repeat(100_000), 'te-groot'],
    ['100,000 commas', `a: [${','.repeat(100_000)}`, 'yaml-fout'],
    ['100,000 dashes', '- '.repeat(100_000), 'te-groot'],
    ['100,000 lines that indent deeper', lines(1_900, (n) => `${' '.repeat(n)}a:`), 'te-groot'],
    ['100,000 colons', 'a: '.repeat(100_000), 'te-groot'],
    ['100,000 question marks', '? '.repeat(100_000), 'yaml-fout'],
    ['an endless quoted text', `a: "${'b\n'.repeat(count)}`, 'yaml-fout'],
    ['many backslashes', `a: "${'\\x'.repeat(count)}"`, 'yaml-fout'],
    ['many documents', '---\n'.repeat(20_000), 'yaml-fout'],
    ['tabs', '\tformaat: 1\n\tid: x\n', 'yaml-fout'],
    ['binary junk', String.fromCharCode(...Array.from({ length: 60_000 }, (_, n) => (n * 7919) % 256)), 'yaml-fout'],
    ['a list', '- a\n- b\n', 'yaml-fout'],
    ['a JSON file', '{"name": "x", "list": [1, 2]}', 'onbekend-veld'],
  ])('%s', (_, text, code) => {
    const { scenario, findings } = parseStory(text, 'x.yaml');
    expect(scenario).toBeNull();
    expect(findings.map((each) => each.code)).toContain(code);
    expectInside(findings, text);
  });

  test('no more findings than anyone can read', () => {
    const { findings } = parseStory(
      lines(20_000, (n) => `k${n}: v`),
      'x.yaml',
    );
    expect(findings).toHaveLength(1000);
  });

  test('markup in every text', () => {
    const markup = '<script>alert(1)</script>';
    const story = aStory(
      ['titel: Klein', `titel: ${markup}`],
      ['naam: Marloes', `naam: ${markup}`],
      ['Geef het weg.', markup],
      ['Er is nog {geld} euro.', `${markup}{geld}`],
      ['Het is gedaan.', markup],
    );
    expect(foundIn(story)).toEqual([]);
    expect(parseStory(story, 'x.yaml').scenario?.title).toBe(markup);
  });

  test('lone surrogates', () => {
    const story = aStory(['Geef het weg.', 'Geef \uD800 weg.']);
    expect(parseStory(story, 'x.yaml').scenario?.scenes[0]?.options[0]?.text).toBe('Geef \uD800 weg.');
  });

  test('names that every object has', () => {
    const story = aStory(
      ['naar: klaar', 'naar: constructor'],
      ['  klaar: {', '  constructor: {'],
      ['  stroom: ja', '  constructor: ja'],
      ['{ stroom: ja }', '{ constructor: ja }'],
    );
    expect(foundIn(story)).toEqual([]);
    expect(parseStory(story, 'x.yaml').scenario?.scenes[0]?.options[0]).toMatchObject({
      to: 'constructor',
      when: { kind: 'is', name: 'constructor', value: true },
    });
  });
});

describe('on any text', () => {
  const junk = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: fc.constantFrom(...'ab:- \n\t[]{},"\'#&*!|>%@?\\\r'), maxLength: 200 }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 100 }),
  );

  test('parsing never throws, and every finding lies in the file', () => {
    fc.assert(
      fc.property(junk, (text) => {
        expectInside(parseStory(text, 'x.yaml').findings, text);
      }),
      { numRuns: 1000 },
    );
  });

  test('nor on a story with random pieces taken out, put in and moved', () => {
    const story = aStory();
    const edit = fc.record({ at: fc.nat(story.length), length: fc.nat(30), text: fc.oneof(junk, aPiece(story)) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce(
          (all, { at, length, text }) => all.slice(0, at) + text + all.slice(at + length),
          story,
        );
        const { scenario, findings } = parseStory(text, 'x.yaml');
        expectInside(findings, text);
        if (scenario === null) expect(findings).not.toEqual([]);
        else for (const role of scenario.roles) expect(() => compile(scenario, role)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});

function aPiece(story: string): fc.Arbitrary<string> {
  return fc.tuple(fc.nat(story.length), fc.nat(60)).map(([at, length]) => story.slice(at, at + length));
}

function lines(count: number, line: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => line(n)).join('\n');
}

function expectInside(findings: readonly Finding[], text: string) {
  const written = text.replace(/^\uFEFF/, '').split('\n');
  const wrong = findings.filter(({ line, column, endLine, endColumn }) => {
    const ordered = line < endLine || (line === endLine && column <= endColumn);
    const inLine = (at: number, place: number) => place >= 1 && place <= (written[at - 1]?.length ?? -1) + 1;
    return !ordered || !inLine(line, column) || !inLine(endLine, endColumn);
  });
  expect(wrong).toEqual([]);
}
