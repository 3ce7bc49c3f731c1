import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const biome = fileURLToPath(new URL('../node_modules/.bin/biome', import.meta.url));
const house = mkdtempSync(join(tmpdir(), 'tweestrijd-'));
cpSync('biome.json', join(house, 'biome.json'));
afterAll(() => rmSync(house, { recursive: true }));

/** What Biome says of a text, were it the file at this path of our house. */
function complaints(path: string, text: string): string {
  const file = join(house, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  const { stdout, stderr } = spawnSync(biome, ['lint', '--vcs-enabled=false', path], { cwd: house, encoding: 'utf8' });
  rmSync(file);
  return stdout + stderr;
}

test.each([
  ['words on the guide', 'src/core/words/x.ts', '../guide/index.ts'],
  ['the guide on the scenario', 'src/core/guide/x.ts', '../scenario/index.ts'],
  ['the scenario on play', 'src/core/scenario/x.ts', '../play/index.ts'],
  ['play on the debrief', 'src/core/play/x.ts', '../debrief/index.ts'],
  ['play on the inside of the scenario', 'src/core/play/x.ts', '../scenario/slug.ts'],
  ['the score on the debrief', 'src/core/score/x.ts', '../debrief/index.ts'],
  ['language on play', 'src/core/check/language/x.ts', '../../play/index.ts'],
  ['language on the inside of the scenario', 'src/core/check/language/x.ts', '../../scenario/slug.ts'],
  ['language on the rest of its room', 'src/core/check/language/x.ts', '../texts.ts'],
  ['the check on the debrief', 'src/core/check/x.ts', '../debrief/index.ts'],
  ['the exchange on the inside of the debrief', 'src/core/exchange/x.ts', '../debrief/stake.ts'],
  ['the debrief on the exchange', 'src/core/debrief/x.ts', '../exchange/index.ts'],
  ['the score on the check', 'src/core/score/x.ts', '../check/index.ts'],
  ['ways on findings', 'src/core/check/ways/x.ts', '../findings/texts.ts'],
  ['findings on the inside of play', 'src/core/check/findings/x.ts', '../../play/config.ts'],
  ['a page on the inside of core', 'src/web/play/x.ts', '../../core/scenario/slug.ts'],
  ['a page on the inside of another', 'src/web/play/x.ts', '../debrief/texts.ts'],
  ['storage on ui', 'src/web/storage/x.ts', '../ui/index.ts'],
  ['a story on storage', 'src/web/story/x.ts', '../storage/index.ts'],
  ['the sound on ui', 'src/web/sound/x.ts', '../ui/index.ts'],
  ['ui on the stage', 'src/web/ui/x.ts', '../stage/index.ts'],
  ['ui on a page', 'src/web/ui/x.ts', '../home/index.ts'],
  ['the start page on play', 'src/web/home/x.ts', '../play/index.ts'],
  ['the guide on the debrief', 'src/web/guide/x.ts', '../debrief/index.ts'],
  ['the progress page on play', 'src/web/progress/x.ts', '../play/index.ts'],
  ['the debrief on play', 'src/web/debrief/x.ts', '../play/index.ts'],
  ['comparing on play', 'src/web/compare/x.ts', '../play/index.ts'],
  ['comparing on the inside of the debrief', 'src/web/compare/x.ts', '../debrief/weighing.tsx'],
  ['play on comparing', 'src/web/play/x.ts', '../compare/index.ts'],
  ['play on an own story', 'src/web/play/x.ts', '../own-story/index.ts'],
  ['play on the server', 'src/web/play/x.ts', '../../server/index.ts'],
  ['an own story on the guide', 'src/web/own-story/x.ts', '../guide/index.ts'],
  ['an own story on the inside of play', 'src/web/own-story/x.ts', '../play/run-store.ts'],
  ['the stage on a page', 'src/web/stage/x.ts', '../play/index.ts'],
  ['the server on a page', 'src/server/x.ts', '../web/play/index.ts'],
])('%s may not stand: Biome says so', (_what, path, from) => {
  expect(complaints(path, `export { x } from '${from}';\n`)).toContain('noRestrictedImports');
});

test.each([
  ['play on the scenario', 'src/core/play/x.ts', '../scenario/index.ts'],
  ['language on the scenario', 'src/core/check/language/x.ts', '../../scenario/index.ts'],
  ['findings on ways', 'src/core/check/findings/x.ts', '../ways/explore.ts'],
  ['ways on play', 'src/core/check/ways/x.ts', '../../play/index.ts'],
  ['the debrief on the check', 'src/core/debrief/x.ts', '../check/index.ts'],
  ['the debrief on words', 'src/core/debrief/x.ts', '../words/index.ts'],
  ['the exchange on the debrief', 'src/core/exchange/x.ts', '../debrief/index.ts'],
  ['a page on core', 'src/web/play/x.ts', '../../core/scenario/index.ts'],
  ['storage on core', 'src/web/storage/x.ts', '../../core/play/index.ts'],
  ['ui on storage', 'src/web/ui/x.ts', '../storage/index.ts'],
  ['the start page on a story', 'src/web/home/x.ts', '../story/index.ts'],
  ['the progress page on ui', 'src/web/progress/x.ts', '../ui/index.ts'],
  ['comparing on the debrief', 'src/web/compare/x.ts', '../debrief/index.ts'],
  ['comparing on the look of the debrief', 'src/web/compare/x.ts', '../debrief/index.css'],
  ['play on the debrief', 'src/web/play/x.ts', '../debrief/index.ts'],
  ['play on the stage', 'src/web/play/x.ts', '../stage/index.ts'],
  ['an own story on play', 'src/web/own-story/x.ts', '../play/index.ts'],
  ['the stage on the view', 'src/web/stage/x.ts', '../../core/play/index.ts'],
  ['the server on core', 'src/server/x.ts', '../core/scenario/index.ts'],
])('%s may stand', (_what, path, from) => {
  expect(complaints(path, `export { x } from '${from}';\n`)).not.toContain('noRestrictedImports');
});

test.each(['src/core', 'src/web'])('Biome knows every room of %s', (wing) => {
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8'));
  const known: readonly string[] = overrides.flatMap(({ includes }: { includes: readonly string[] }) => includes);
  const rooms = readdirSync(wing, { withFileTypes: true }).filter((each) => each.isDirectory());
  const unknown = rooms.filter(({ name }) => !known.some((each) => each.startsWith(`${wing}/${name}/`)));
  expect(unknown.map(({ name }) => name)).toEqual([]);
});

test.each([
  ['noDefaultExport', 'export default 1;'],
  ['noExplicitAny', 'export const x: any = 1;'],
  ['noNonNullAssertion', 'export const x = (y: string | undefined) => y!;'],
  ['noEnum', 'export enum X { A }'],
])('%s bites', (rule, text) => {
  expect(complaints('src/core/guide/x.ts', text)).toContain(rule);
});

test('cycles are looked for through types too', () => {
  const { linter } = JSON.parse(readFileSync('biome.json', 'utf8'));
  expect(linter.rules.suspicious.noImportCycles).toEqual({ level: 'error', options: { ignoreTypes: false } });
});

test('what moves the focus or opens a dialog is done before the paint, so that the next key goes where it belongs', () => {
  const late = /\buseEffect\(\(\) => (?:\{[\s\S]*?\n {2}\}|.*)/g;
  const files = readdirSync('src/web', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  const effects = files.flatMap((name) =>
    [...readFileSync(join('src/web', name), 'utf8').matchAll(late)].map(([body]) => ({ name, body })),
  );
  expect(effects.length).toBeGreaterThan(10);
  expect(effects.filter(({ body }) => /\.(focus|showModal)\(/.test(body))).toEqual([]);
});
