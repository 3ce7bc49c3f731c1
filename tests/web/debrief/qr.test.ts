import jsQr from 'jsqr';
import { encodeQR } from 'qr';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { writeResultCode } from '../../../src/core/exchange/index.ts';
import { qrText } from '../../../src/web/debrief/qr-text.ts';
import { ResultQr } from '../../../src/web/debrief/result-qr.tsx';
import { runOf, stories } from '../../core/exchange/stories.ts';

const site = new URL('https://tweestrijd.example.nl/spel/vergelijken/');

test.each([
  ['on a site, the address with the code behind it', site, false, `${site}#1ABC`],
  ['a search in the address goes, and so does a hash', new URL('?x=1#nagesprek', site), false, `${site}#1ABC`],
  ['in a frame of a learning environment, the code', site, true, '1ABC'],
  ['on this machine, the code', new URL('http://localhost:3000/vergelijken/'), false, '1ABC'],
  ['on this machine by number, the code', new URL('http://127.0.0.1:3000/vergelijken/'), false, '1ABC'],
  ['in a file, the code', new URL('file:///home/x/vergelijken/'), false, '1ABC'],
])('%s', (_what, address, framed, text) => {
  expect(qrText('1ABC', address, framed)).toBe(text);
});

test.each(stories.map((story) => [story.scenario.id, story] as const))(
  'the drawn QR code of a way through %s is read by another library',
  async (_id, story) => {
    const deeds = Array.from({ length: 90 }, (_, index) => 20 * index + 3);
    const code = writeResultCode(runOf({ story, role: 'medewerker', beforehand: [0, 6], deeds }));
    for (const text of [code, qrText(code, site, false)]) expect(await readBack(text)).toBe(text);
  },
);

test('the longest code that may be, behind a long address, still fits and is read', async () => {
  const text = qrText('Z'.repeat(120), new URL(`${'map/'.repeat(20)}vergelijken/`, site), false);
  expect(encodeQR(text, 'raw', { ecc: 'medium' }).length).toBeLessThan(70);
  expect(await readBack(text)).toBe(text);
});

/** Draws the component's SVG to pixels and reads those. */
async function readBack(text: string): Promise<string | undefined> {
  const svg = renderToStaticMarkup(createElement(ResultQr, { text })).replace(
    '<svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"',
  );
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
