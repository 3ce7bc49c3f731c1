import type { TestProject } from 'vitest/node';
import { buildSiteIfStale } from '../../scripts/build-site.mjs';
import { findChromium } from '../../scripts/find-chromium.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the Chromium that browser tests drive. */
    chromium: string;
  }
}

/** Before all browser tests: a site of these sources, and a Chromium. Without either they fail; they are never skipped. */
export async function setup(project: TestProject) {
  const found = await findChromium();
  if (!found.ok) throw new Error(found.message);
  project.provide('chromium', found.path);
  await buildSiteIfStale();
}
