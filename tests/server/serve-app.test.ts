import { createServer } from 'node:http';
import { connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { contentPolicy, serveApp } from '../../src/server/index.ts';
import { aFolder, aServedSite } from './a-site.ts';
import { ask } from './ask.ts';

test.each(['/', '/index.html', '/nergens', '/verhaal.js'])('every answer carries the policy: %s', async (path) => {
  const site = await aServedSite({ 'verhaal.js': '1' }, "'self' https://leren.example.nl");
  const { headers } = await ask(site, path);
  expect(headers).toMatchObject({
    'content-security-policy': `${contentPolicy}; frame-ancestors 'self' https://leren.example.nl`,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  expect(headers).not.toHaveProperty('x-frame-options');
});

test('only the site itself may frame us where nothing else is said', async () => {
  const { headers } = await ask(await aServedSite(), '/');
  expect(headers['content-security-policy']).toMatch(/; frame-ancestors 'self'$/);
});

test('a page of a folder is at its address with a slash', async () => {
  const site = await aServedSite({ 'speel/morgen-om-negen/index.html': 'Morgen om negen' });
  const page = await ask(site, '/speel/morgen-om-negen/');
  expect(page.status).toBe(200);
  expect(page.body.toString()).toBe('Morgen om negen');
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
});

test('without the slash it redirects, relative and with the query', async () => {
  const site = await aServedSite({ 'speel/morgen-om-negen/index.html': 'Morgen om negen' });
  const { status, headers } = await ask(site, '/speel/morgen-om-negen?rol=medewerker');
  expect({ status, location: headers['location'] }).toEqual({
    status: 301,
    location: './morgen-om-negen/?rol=medewerker',
  });
});

test.each([
  ['beeld.webp', 'image/webp'],
  ['letter.woff2', 'font/woff2'],
  ['app.webmanifest', 'application/manifest+json'],
  ['regen.webm', 'audio/webm'],
  ['regen.mp3', 'audio/mpeg'],
  ['verhaal.yaml', 'application/yaml; charset=utf-8'],
  ['start.js', 'text/javascript; charset=utf-8'],
  ['vreemd.xyz', 'application/octet-stream'],
])('%s is %s', async (name, type) => {
  const { headers } = await ask(await aServedSite({ [name]: 'x' }), `/${name}`);
  expect(headers['content-type']).toBe(type);
});

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/..%5cpackage.json',
  '/speel%2Findex.html',
  '/speel%00/',
  '/%00',
  '/.build',
  '/%2ebuild',
  '/.git/config',
  '/speel/.geheim',
  '//speel',
  '/%E0%A4%A',
  '/assets',
  '/start.js.br',
  '/constructor',
  '/__proto__',
])('is not there: %s', async (path) => {
  const site = await aServedSite({
    '.build': 'hash',
    '.git/config': 'x',
    'speel/index.html': 'x',
    'speel/.geheim': 'x',
    'assets/a.js': 'x',
    'start.js': 'x',
    'start.js.br': 'x',
  });
  const { status, headers, body } = await ask(site, path);
  expect(status).toBe(404);
  expect(headers['content-type']).toBe('text/html; charset=UTF-8');
  expect(body.toString()).toContain('<html lang="nl">');
  expect(body.toString()).toContain('Deze pagina is er niet');
});

test('HEAD answers as GET does, without the body', async () => {
  const site = await aServedSite();
  const get = await ask(site, '/');
  const head = await ask(site, '/', { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.body).toHaveLength(0);
  expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  expect(head.headers['content-length']).toBe(String(get.body.length));
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused', async (method) => {
  const { status, headers } = await ask(await aServedSite(), '/', { method });
  expect(status).toBe(405);
  expect(headers['allow']).toBe('GET, HEAD');
});

test('a request that is no HTTP leaves the server standing', async () => {
  const site = await aServedSite();
  await new Promise((resolve) => {
    const socket = connect(Number(new URL(site).port), 'localhost', () => socket.end('ONZIN \0 / \r\n\r\n'));
    socket.on('close', resolve).resume();
  });
  expect((await ask(site, '/')).status).toBe(200);
});

test('names with other letters are found by their address', async () => {
  const site = await aServedSite({ 'één vraag.txt': 'ja' });
  expect((await ask(site, '/%C3%A9%C3%A9n%20vraag.txt')).body.toString()).toBe('ja');
});

test('a new build shows at the next start, so nothing is ever half of one', async () => {
  const root = aFolder({ 'index.html': 'oud' });
  const serving = await serveApp({ root, port: 0 });
  if (!serving.ok) throw new Error(serving.problem);
  onTestFinished(serving.close);
  expect((await ask(serving.url, '/')).body.toString()).toBe('oud');
});

test('a folder without a home page is no site', async () => {
  expect(await serveApp({ root: aFolder({ 'x.txt': '' }), port: 0 })).toEqual({ ok: false, problem: 'no-site' });
  expect(await serveApp({ root: '/bestaat/niet', port: 0 })).toEqual({ ok: false, problem: 'no-site' });
});

test('a port that is taken is a result', async () => {
  const other = createServer();
  onTestFinished(() => void other.close());
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  expect(await serveApp({ root: aFolder({ 'index.html': '' }), port })).toEqual({ ok: false, problem: 'port-taken' });
});
