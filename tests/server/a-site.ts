import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serveApp } from '../../src/server/index.ts';

/** A folder with these files, gone after the test. */
export function aFolder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'tweestrijd-site-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** The address of the real server over these files and a home page, closed after the test. */
export async function aServedSite(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  frameAncestors?: string,
): Promise<string> {
  const root = aFolder({ 'index.html': '<h1>Tweestrijd</h1>', ...files });
  const serving = await serveApp({ root, port: 0, ...(frameAncestors === undefined ? {} : { frameAncestors }) });
  if (!serving.ok) throw new Error(serving.problem);
  onTestFinished(serving.close);
  return serving.url;
}
