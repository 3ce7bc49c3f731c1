// Builds the static site into dist/, and knows whether the one that is there is still of these sources.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compressFolder } from './compress-folder.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const site = join(root, 'dist');
const stampName = '.build';
/** All that a build is made of: folders and files, seen from the root. */
const sources = [
  'src',
  'scenarios',
  'assets',
  'scripts/pages',
  'scripts/build-site.mjs',
  'scripts/compress-folder.mjs',
  'vite.config.ts',
  'tsconfig.base.json',
  'package.json',
  'package-lock.json',
];

/** Builds where dist/ is missing or of other sources. Says whether it did. */
export async function buildSiteIfStale() {
  if (readStamp() === hashSources()) return false;
  console.error('De site wordt gebouwd …');
  await buildSite();
  return true;
}

/**
 * Builds beside dist/ and then puts it in its place, so that whoever reads dist/ meanwhile never finds half of one.
 * The stamp is of the sources as they were before: what changes during the build makes it stale.
 */
export async function buildSite() {
  const { build } = await import('vite');
  const hash = hashSources();
  const cache = join(root, 'node_modules/.cache/tweestrijd');
  const fresh = join(cache, `site-${process.pid}`);
  const old = join(cache, `old-${process.pid}`);
  const mode = process.env['NODE_ENV'];
  mkdirSync(cache, { recursive: true });
  try {
    // A test runner sets 'test', with which Vite would build the slow, checking React.
    process.env['NODE_ENV'] = 'production';
    await build({
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: fresh, emptyOutDir: true },
    });
    await compressFolder(fresh);
    writeFileSync(join(fresh, stampName), hash);
    moveAway(site, old);
    renameSync(fresh, site);
  } finally {
    if (mode === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = mode;
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function moveAway(from, to) {
  if (statSync(from, { throwIfNoEntry: false })) renameSync(from, to);
}

function readStamp() {
  try {
    return readFileSync(join(site, stampName), 'utf8');
  } catch {
    return undefined;
  }
}

function hashSources() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesIn(source))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} path
 * @returns {readonly string[]}
 */
function filesIn(path) {
  if (statSync(join(root, path)).isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
