import { expect, test } from 'vitest';
import { readSettings } from '../../src/server/settings.ts';

test('without a word: port 3000, framed by the site itself', () => {
  expect(readSettings({})).toEqual({ ok: true, settings: { port: 3000, frameAncestors: "'self'" } });
});

test.each(['0', '80', '3000', '65535'])('PORT=%s', (port) => {
  expect(readSettings({ PORT: port })).toMatchObject({ ok: true, settings: { port: Number(port) } });
});

test.each(['', '65536', '-1', '3000a', '1e3', ' 80'])('PORT=«%s» is refused in Dutch', (port) => {
  expect(readSettings({ PORT: port })).toEqual({ ok: false, message: expect.stringContaining('getal van 0 tot') });
});

test.each([
  "'none'",
  "'self'",
  '*',
  'https:',
  'https://leren.example.nl',
  "'self' https://*.example.nl:8443 http://localhost:*",
  'leren.example.nl',
  'self', // a host of that name
])('FRAME_ANCESTORS=%s', (frameAncestors) => {
  expect(readSettings({ FRAME_ANCESTORS: frameAncestors })).toMatchObject({ ok: true, settings: { frameAncestors } });
});

test.each([
  '',
  "'none' https://leren.example.nl",
  "'unsafe-inline'",
  "'self'; script-src *",
  "'self', x",
  'https://leren.example.nl/pad',
  'javascript:',
  "'self'\r\nX-Kop: 1",
])('FRAME_ANCESTORS=«%s» is refused in Dutch', (frameAncestors) => {
  const refused = { ok: false, message: expect.stringContaining('FRAME_ANCESTORS') };
  expect(readSettings({ FRAME_ANCESTORS: frameAncestors })).toEqual(refused);
});
