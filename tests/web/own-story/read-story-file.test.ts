import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStoryFile, textOf } from '../../../src/web/own-story/read-story-file.ts';

const bytes = (...all: readonly number[]) => Uint8Array.from(all);
const inUtf16 = bytes(0xff, 0xfe, ...[...'titel: één'].flatMap((letter) => [letter.charCodeAt(0), 0]));

test.each([
  ['a picture', Uint8Array.from(readFileSync('assets/public/posters/morgen-om-negen.webp'))],
  ['UTF-16', inUtf16],
  ['UTF-16 without its mark', inUtf16.slice(2)],
  ['another encoding of é', bytes(0x65, 0xe9, 0x6e)],
  ['a text with a zero', bytes(0x61, 0, 0x62)],
])('%s is no text', async (_what, content) => {
  expect(textOf(content)).toBeUndefined();
  expect(await readStoryFile(new File([content], 'x.yaml'))).toBe('no-text');
});

test.each(['', 'titel: één', '\u{1F600}'])('%j is text', async (text) => {
  expect(await readStoryFile(new File([text], 'x.yaml'))).toEqual({ name: 'x.yaml', text });
});

test('a mark before the text is no part of it', () => {
  expect(textOf(bytes(0xef, 0xbb, 0xbf, 0x61))).toBe('a');
});

test('a file that went away meanwhile is unreadable', async () => {
  const gone = new File([], 'x.yaml');
  gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  expect(await readStoryFile(gone)).toBe('unreadable');
});
