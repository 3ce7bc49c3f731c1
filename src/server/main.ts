import { fileURLToPath } from 'node:url';
import { serveApp } from './serve-app.ts';
import { readSettings } from './settings.ts';
import { texts } from './texts.ts';

await start();

async function start() {
  const read = readSettings(process.env);
  if (!read.ok) return fail(read.message);
  const { port } = read.settings;
  const serving = await serveApp({ root: fileURLToPath(new URL('../../dist/', import.meta.url)), ...read.settings });
  if (!serving.ok) return fail(explain(serving.problem, port));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, serving.close);
  console.log(texts.ready(serving.url));
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}

function explain(problem: 'no-site' | 'port-taken' | 'port-forbidden', port: number): string {
  switch (problem) {
    case 'no-site':
      return texts.noSite;
    case 'port-taken':
      return texts.portTaken(port);
    case 'port-forbidden':
      return texts.portForbidden(port);
  }
}
