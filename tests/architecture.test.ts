import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What Biome says of a text, were it the file at this path. */
function complaints(path: string, text: string): string {
  const { stdout, stderr } = spawnSync('npx', ['biome', 'lint', `--stdin-file-path=${path}`], {
    input: text,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

test.each([
  ['the guide on the scenario', 'src/core/guide/x.ts', "import { isStep } from '../scenario/index.ts';\nisStep;"],
  ['the scenario on play', 'src/core/scenario/x.ts', "import { replay } from '../play/index.ts';\nreplay;"],
  ['play on the debrief', 'src/core/play/x.ts', "import { debriefOf } from '../debrief/index.ts';\ndebriefOf;"],
  ['play on the inside of the scenario', 'src/core/play/x.ts', "import { slug } from '../scenario/slug.ts';\nslug;"],
  ['the score on the debrief', 'src/core/score/x.ts', "import { debriefOf } from '../debrief/index.ts';\ndebriefOf;"],
  ['a page on the inside of core', 'src/web/play/x.ts', "import { slug } from '../../core/scenario/slug.ts';\nslug;"],
  ['a page on the inside of another', 'src/web/play/x.ts', "import { texts } from '../debrief/texts.ts';\ntexts;"],
  ['the stage on a page', 'src/web/stage/x.ts', "import { ScenePage } from '../play/index.ts';\nScenePage;"],
  ['the server on a page', 'src/server/x.ts', "import { ScenePage } from '../web/play/index.ts';\nScenePage;"],
])('%s may not stand: Biome says so', (_what, path, text) => {
  expect(complaints(path, text)).toContain('noRestrictedImports');
});

test.each([
  ['noDefaultExport', 'export default 1;'],
  ['noExplicitAny', 'export const x: any = 1;'],
  ['noNonNullAssertion', 'export const x = (y: string | undefined) => y!;'],
  ['noEnum', 'export enum X { A }'],
])('%s bites', (rule, text) => {
  expect(complaints('src/core/guide/x.ts', text)).toContain(rule);
});

test('an import that the house allows has no complaint', () => {
  expect(
    complaints('src/core/play/x.ts', "import { isStep } from '../scenario/index.ts';\n\nexport const step = isStep;\n"),
  ).not.toContain('noRestrictedImports');
});

test('cycles are looked for through types too', () => {
  const { linter } = JSON.parse(readFileSync('biome.json', 'utf8'));
  expect(linter.rules.suspicious.noImportCycles).toEqual({ level: 'error', options: { ignoreTypes: false } });
});
