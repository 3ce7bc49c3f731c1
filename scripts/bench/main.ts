/**
 * npm run bench: how fast a story shows its text. npm run bench -- check: how fast the checker is. Prints tables; asserts
 * nothing, since machines differ.
 */
const [what = 'first-text'] = process.argv.slice(2);

if (what === 'first-text') await (await import('./first-text.ts')).benchFirstText();
else if (what === 'check') (await import('./check.ts')).benchCheck();
else {
  console.error(`There is no bench '${what}'. Choose 'first-text' or 'check'.`);
  process.exitCode = 2;
}
