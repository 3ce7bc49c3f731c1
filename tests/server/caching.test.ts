import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { aServedSite } from './a-site.ts';
import { ask } from './ask.ts';

const page = '<p>Morgen om negen</p>'.repeat(50);
const compressed = { 'index.html': page, 'index.html.br': brotliCompressSync(page), 'index.html.gz': gzipSync(page) };

test.each([
  ['/assets/start-Dk3_x-9Q.js', 'public, max-age=31536000, immutable'],
  ['/start.js', 'no-cache'],
  ['/', 'no-cache'],
])('%s: %s', async (path, caching) => {
  const site = await aServedSite({ 'assets/start-Dk3_x-9Q.js': '1', 'start.js': '1' });
  expect((await ask(site, path)).headers['cache-control']).toBe(caching);
});

test('what the browser already has is not sent again', async () => {
  const site = await aServedSite();
  const { headers } = await ask(site, '/');
  const etag = String(headers['etag']);
  for (const known of [etag, `W/${etag}`, `"anders", ${etag}`, '*']) {
    const again = await ask(site, '/', { headers: { 'If-None-Match': known } });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
    expect(again.headers['etag']).toBe(etag);
    expect(again.headers['cache-control']).toBe('no-cache');
  }
  expect((await ask(site, '/', { headers: { 'If-None-Match': '"anders"' } })).status).toBe(200);
});

test.each([
  ['gzip, deflate, br, zstd', 'br', brotliDecompressSync],
  ['gzip', 'gzip', gunzipSync],
  ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
  ['*', 'br', brotliDecompressSync],
])('Accept-Encoding «%s» gets %s', async (accepted, encoding, open) => {
  const { headers, body } = await ask(await aServedSite(compressed), '/', { headers: { 'Accept-Encoding': accepted } });
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers['content-length']).toBe(String(body.length));
  expect(headers['vary']).toBe('Accept-Encoding');
  expect(open(body).toString()).toBe(page);
});

test.each(['', 'identity', 'br;q=0'])('Accept-Encoding «%s» gets it as it is', async (accepted) => {
  const { headers, body } = await ask(await aServedSite(compressed), '/', { headers: { 'Accept-Encoding': accepted } });
  expect(headers).not.toHaveProperty('content-encoding');
  expect(headers['vary']).toBe('Accept-Encoding');
  expect(body.toString()).toBe(page);
});

test('each encoding has a tag of its own', async () => {
  const site = await aServedSite(compressed);
  const tags = await Promise.all(
    ['br', 'gzip', 'identity'].map(async (accepted) => {
      return (await ask(site, '/', { headers: { 'Accept-Encoding': accepted } })).headers['etag'];
    }),
  );
  expect(new Set(tags).size).toBe(3);
});
