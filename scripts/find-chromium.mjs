// Finds a Chromium for the tests and the bench, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const usualPlaces = [
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const playwright = fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url));

/**
 * The path of a Chromium: the one that the environment variable TWEESTRIJD_CHROMIUM names, else one on this machine, else
 * one that it installs.
 * @returns {Promise<{ ok: true, path: string } | { ok: false, message: string }>}
 */
export async function findChromium() {
  const named = process.env['TWEESTRIJD_CHROMIUM'];
  if (named) {
    return isProgram(named)
      ? { ok: true, path: named }
      : { ok: false, message: `TWEESTRIJD_CHROMIUM is not a program that can be run: ${named}` };
  }
  const path = onThisMachine() ?? (await installedByPlaywright()) ?? (await installChromium());
  if (path !== undefined) return { ok: true, path };
  return {
    ok: false,
    message:
      'No Chromium found, and none could be installed. Install Chromium or Google Chrome, ' +
      'or set TWEESTRIJD_CHROMIUM to the path of one.',
  };
}

function onThisMachine() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...folders.flatMap((folder) => names.map((name) => join(folder, name))), ...usualPlaces].find(isProgram);
}

async function installedByPlaywright() {
  const { chromium } = await import('playwright-core');
  return [chromium.executablePath()].find(isProgram);
}

/** Debian's package where we are root and have apt, else Playwright's own build. */
async function installChromium() {
  console.error('No Chromium here yet; installing one …');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && run('apt-get', ['update'])) {
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    const path = onThisMachine();
    if (path !== undefined) return path;
  }
  // Its build needs libraries that only root can install; where that fails they may be there already.
  const withLibraries = isRoot && run(process.execPath, [playwright, 'install', '--with-deps', 'chromium']);
  if (!withLibraries) run(process.execPath, [playwright, 'install', 'chromium']);
  return installedByPlaywright();
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env, timeout: 300_000 }).status === 0;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
