import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify, type ToStringOptions } from 'yaml';
import { parseStory, printStory, type TextRange } from '../../../src/core/scenario/index.ts';
import { aStory } from './a-story.ts';
import { aRandomScenario } from './arbitrary-scenario.ts';

const styles: readonly (readonly [name: string, options: ToStringOptions])[] = [
  ['as it comes', { lineWidth: 30 }],
  ['on one line', { lineWidth: 0, blockQuote: false }],
  ['plain, over lines', { lineWidth: 20, defaultStringType: 'PLAIN' }],
  ['between single quotes', { lineWidth: 20, defaultStringType: 'QUOTE_SINGLE', singleQuote: true }],
  ['between double quotes', { lineWidth: 20, defaultStringType: 'QUOTE_DOUBLE' }],
  ['literal', { lineWidth: 20, defaultStringType: 'BLOCK_LITERAL', blockQuote: 'literal' }],
  ['folded', { lineWidth: 20, defaultStringType: 'BLOCK_FOLDED', blockQuote: 'folded' }],
];

const word = fc.oneof(
  fc.constantFrom(
    "zo'n",
    '"ja"',
    'één',
    '#',
    '- ',
    "''",
    '\\',
    '\\n',
    ': ',
    '🙂',
    '{geld}',
    'a\u00adb',
    '|',
    '>',
    '\u0007',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
);
const anyText = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '  ', '\n', '\n\n', '\t')), { minLength: 1, maxLength: 12 })
  .map((words) => words.flat().join(''));

describe.each(styles)('%s', (_name, options) => {
  test.each([['\n'], ['\r\n']])('every word of any text is found in the file (line ends %j)', (lineEnd) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = stringify([{ marloes: text }], { defaultKeyType: 'PLAIN', ...options }).trimEnd();
        const story = aStory(['      - marloes: Er is nog {geld} euro.', line.replace(/^(?=.)/gm, '      ')]);
        const source = story.replaceAll('\n', lineEnd);
        const { scenario, positions } = parseStory(source, 'x.yaml');
        const said = scenario?.scenes[0]?.lines[0];
        if (said === undefined || said.text === '') return;
        for (const { index, 0: word } of said.text.matchAll(/\S+/g)) {
          const range = positions.inText(said, 'text', { start: index, end: index + word.length });
          expect(reading(slice(source, range), positions.of(said), source)).toBe(word);
        }
      }),
    );
  });
});

test('every word of every text of a printed story is found', () => {
  fc.assert(
    fc.property(aRandomScenario(), (random) => {
      const source = printStory(random);
      const { scenario, positions } = parseStory(source, 'x.yaml');
      for (const scene of scenario?.scenes ?? [])
        for (const option of scene.options) {
          for (const [field, text = ''] of [['text', option.text] as const, ['because', option.because] as const])
            for (const { index, 0: word } of text.matchAll(/\S+/g)) {
              const range = positions.inText(option, field, { start: index, end: index + word.length });
              const written = slice(source, range);
              expect([written, written.replaceAll("''", "'"), unquoted(written)]).toContain(word);
            }
        }
    }),
    { numRuns: 50 },
  );
});

test.each([
  ['a line', (s: Story) => s.positions.inText(s.line, 'text', { start: 3, end: 5 }), 'is'],
  ['a reason', (s: Story) => s.positions.inText(s.option, 'because', { start: 0, end: 6 }), 'Iemand'],
  ['an ending', (s: Story) => s.positions.inText(s.ending, 'title', { start: 0, end: 5 }), 'Klaar'],
  ['not in the file: the part', (s: Story) => s.positions.inText(s.option, 'signal', { start: 0, end: 5 }), 'geven'],
  [
    'past the end: the whole',
    (s: Story) => s.positions.inText(s.option, 'text', { start: 5, end: 99 }),
    'Geef het weg.',
  ],
])('%s', (_what, range, expected) => {
  const source = aStory();
  expect(slice(source, range(story(source)))).toBe(expected);
});

type Story = ReturnType<typeof story>;

function story(source: string) {
  const { scenario, positions } = parseStory(source, 'x.yaml');
  const line = scenario?.scenes[0]?.lines[0];
  const option = scenario?.scenes[0]?.options[0];
  const ending = scenario?.endings[0];
  if (line === undefined || option === undefined || ending === undefined) throw new Error('the story is empty');
  return { positions, line, option, ending };
}

function slice(source: string, { line, column, endLine, endColumn }: TextRange): string {
  const lines = source.split('\n');
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0) + column - 1;
  return source.slice(offset(line, column), offset(endLine, endColumn));
}

/** What a stretch of the file reads as, by the quotes that its line is written in. */
function reading(written: string, line: TextRange, source: string): string {
  const opening = slice(source, line).replace(/^marloes:\s+/, '')[0];
  if (opening === "'") return written.replaceAll("''", "'");
  return opening === '"' ? (unquoted(written) ?? '') : written;
}

function unquoted(written: string): string | undefined {
  try {
    return parse(`"${written}"`);
  } catch {
    return undefined;
  }
}
