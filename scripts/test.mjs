// npm test: everything that must hold. Each step runs even where an earlier one failed; `npm test -- unit` runs one.
import { spawnSync } from 'node:child_process';

const steps = {
  // From scratch: after a merge the incremental build of TypeScript 7.0.2 once took declarations for written that were not.
  types: ['npx', 'tsc', '-b', '--force'],
  lint: ['npx', 'biome', 'check', '--error-on-warnings'],
  'dead code': ['npx', 'knip', '--exclude', 'types'],
  unit: ['npx', 'vitest', 'run', '--project', 'unit'],
  browser: ['npx', 'vitest', 'run', '--project', 'browser'],
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`Onbekend: ${unknown.join(', ')}. Er is: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

let failed = 0;
const chosen = Object.entries(steps).filter(([name]) => asked.length === 0 || asked.includes(name));
for (const [name, [command = '', ...rest]] of chosen) {
  console.log(`\n== ${name}`);
  const begun = Date.now();
  const { status } = spawnSync(command, rest, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) failed += 1;
  console.log(`== ${name}: ${status === 0 ? 'klaar' : 'mislukt'} in ${Math.round((Date.now() - begun) / 1000)} s`);
}
console.log(`\n${chosen.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
