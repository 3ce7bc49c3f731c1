import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { sitePages } from '../scripts/pages/site-pages.ts';

test('a story with a mistake is told on the pages, and the server of npm run dev goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verhalen-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const story = readFileSync('scenarios/morgen-om-negen.yaml', 'utf8');
  const write = (text: string) => writeFileSync(join(folder, 'morgen-om-negen.yaml'), text);

  const server = await createServer({
    configFile: false,
    root: 'src/web',
    logLevel: 'silent',
    plugins: [sitePages(folder)],
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, ws: false, watch: null },
  });
  onTestFinished(() => server.close());
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { Accept: 'text/html' } });
    return { status: answer.status, body: await answer.text() };
  };

  write(story.replace('titel:', 'titl:'));
  const told = await ask('/speel/morgen-om-negen/');
  expect(told.status).toBe(500);
  expect(told.body).toContain('morgen-om-negen.yaml:');
  expect((await ask('/page.html')).status).toBe(200);

  write(story);
  const page = await ask('/speel/morgen-om-negen/');
  expect(page.status).toBe(200);
  expect(page.body).toContain('data-story="morgen-om-negen"');
});
