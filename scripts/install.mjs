// Installs the dependencies where package-lock.json is not the one that was last installed, and does nothing otherwise.
// Every public script runs this first, so that a fresh clone needs no other step. Stands on nothing but Node, and must
// parse on an old one, to be able to say that it is too old.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = `${root}node_modules/.tweestrijd-lock`;

refuseUnfitNode();
const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
if (installed() !== lock) install();

/** What Vite runs on: `engines` in package.json. On any other Node npm leaves out its native part, without a word. */
function refuseUnfitNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  console.error(
    `Tweestrijd heeft Node 20.19 of later in die reeks nodig, of 22.12 of nieuwer; dit is Node ${process.versions.node}. ` +
      'Haal een nieuwere op via https://nodejs.org/ en probeer het opnieuw.',
  );
  process.exit(1);
}

function installed() {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return undefined;
  }
}

function install() {
  // The stamp goes first and comes back last: an install that was broken off is done again.
  rmSync(stamp, { force: true });
  console.error('De onderdelen worden geïnstalleerd (npm ci) …');
  // All output to stderr, so that what a script prints on stdout is its own.
  const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.error !== undefined || npm.status !== 0) {
    console.error(`Het installeren is niet gelukt${npm.error === undefined ? '' : `: ${npm.error.message}`}.`);
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
