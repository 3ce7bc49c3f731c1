import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// A project in which everything is installed already.
const project = mkdtempSync(join(tmpdir(), 'tweestrijd-'));
afterAll(() => rmSync(project, { recursive: true }));
const lock = '{}';
mkdirSync(join(project, 'node_modules'));
writeFileSync(join(project, 'package-lock.json'), lock);
writeFileSync(join(project, 'node_modules/.tweestrijd-lock'), createHash('sha256').update(lock).digest('hex'));
cpSync('scripts/install.mjs', join(project, 'scripts/install.mjs'));

/** The script as it would run on another version of Node. */
function installOn(version: string) {
  const versions = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(versions)}`, 'scripts/install.mjs'];
  return spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
}

test.each(['20.19.0', '20.20.2', '22.12.0', '23.0.0', '24.1.0'])('Node %s will do', (version) => {
  expect(installOn(version)).toMatchObject({ status: 0, stderr: '' });
});

test.each(['12.22.0', '18.20.0', '20.18.3', '21.7.0', '22.11.0'])('Node %s is refused, with the reason', (version) => {
  expect(installOn(version)).toMatchObject({ status: 1, stderr: expect.stringContaining(`dit is Node ${version}`) });
});

test('package.json says the same', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe('^20.19.0 || >=22.12.0');
});
