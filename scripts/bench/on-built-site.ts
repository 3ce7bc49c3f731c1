import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { serveApp } from '../../src/server/index.ts';
import { buildSiteIfStale } from '../build-site.mjs';
import { chromiumFlags } from '../chromium-flags.mjs';
import { findChromium } from '../find-chromium.mjs';

export interface BuiltSite {
  /** With a slash at its end. */
  readonly url: string;
  /** Opens a new, cold Chromium; who does closes it. */
  readonly launch: () => Promise<Browser>;
}

/** Serves the site as it is built, on a free port, until `use` is done. */
export async function onBuiltSite<T>(use: (site: BuiltSite) => Promise<T>): Promise<T> {
  await buildSiteIfStale();
  const found = await findChromium();
  if (!found.ok) throw new Error(found.message);
  const serving = await serveApp({ root: fileURLToPath(new URL('../../dist', import.meta.url)), port: 0 });
  if (!serving.ok) throw new Error(serving.problem);
  try {
    const launch = () => chromium.launch({ executablePath: found.path, args: chromiumFlags });
    return await use({ url: serving.url, launch });
  } finally {
    await serving.close();
  }
}
