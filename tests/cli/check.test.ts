import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { structureCatalogue } from '../../src/core/scenario/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'verhalen-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = structureCatalogue()[0]?.good ?? '';
const files = {
  good: file('goed.yaml', good),
  warned: file('ongebruikt.yaml', good.replace('  stroom: ja', '  regen: nee\n  stroom: ja')),
  bad: file('fout.yaml', good.replace('naar: klaar', 'naar: klar')),
  windows: file('windows.yaml', `\uFEFF${good.replace('naar: klaar', 'naar: klar')}`.replaceAll('\n', '\r\n')),
  twice: file('dubbel.yaml', good.replace('id: klein', 'id: klein\nid: groot')),
  control: file('stuur.yaml', good.replace('naar: klaar', 'naar: "\u001b[31mrood"')),
};

describe('the exit code', () => {
  test.each([
    ['no mistake', [files.good], 0],
    ['only a warning', [files.warned], 0],
    ['a mistake', [files.bad], 1],
    ['a mistake in one of two', [files.good, files.bad], 1],
    ['a file that is not there', [join(folder, 'weg.yaml')], 2],
    ['a folder', [folder], 2],
    ['a file that is not there beside one with a mistake', [files.bad, join(folder, 'weg.yaml')], 2],
    ['an unknown flag', ['--snel', files.good], 2],
  ])('with %s', (_, args, code) => {
    expect(run(args).code).toBe(code);
  });

  test('without stories in the folder', () => {
    expect(run([], join(folder, 'leeg'))).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('geen verhalen'),
    });
  });
});

describe('for people', () => {
  test('the place, the line with carets, and the text', () => {
    const { out } = run([files.bad]);
    expect(out).toContain(
      `${files.bad}:30:15: fout [onbekende-scene]\n          naar: klar\n                ^^^^\n  Scène 'klar'`,
    );
    expect(out).toContain('1 verhaal, 1 fout, 0 waarschuwingen.');
  });

  test('a file from Windows is shown alike', () => {
    expect(run([files.windows]).out).toContain('          naar: klar\n                ^^^^\n');
  });

  test('where else to look', () => {
    expect(run([files.twice]).out).toContain(`  zie ook ${files.twice}:2:1: `);
  });

  test('a good story is said to be in order', () => {
    expect(run([files.good]).out).toBe(`${files.good}: in orde.\n1 verhaal, 0 fouten, 0 waarschuwingen.\n`);
  });

  test('control characters do not reach the terminal', () => {
    expect(run([files.control]).out).not.toContain('\u001b');
  });

  test('without names, all stories of the folder in order', () => {
    const { out, code } = run([], folder);
    expect(code).toBe(1);
    expect(out.indexOf('dubbel.yaml')).toBeLessThan(out.indexOf('fout.yaml'));
    expect(out).toContain('6 verhalen, ');
  });
});

describe('for programs', () => {
  test('one array and nothing else', () => {
    const { out, err, code } = run(['--json', files.good, files.bad]);
    expect(code).toBe(1);
    expect(err).toBe('');
    expect(JSON.parse(out)).toEqual([
      { file: files.good, findings: [], analysis: null },
      {
        file: files.bad,
        findings: [
          {
            code: 'onbekende-scene',
            ernst: 'fout',
            file: files.bad,
            line: 30,
            column: 15,
            endLine: 30,
            endColumn: 19,
            text: expect.stringContaining("Bedoel je 'klaar'?"),
          },
        ],
        analysis: null,
      },
    ]);
  });

  test('nothing on stdout when it could not run', () => {
    expect(run(['--json', 'weg.yaml'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('weg.yaml') });
  });
});

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function run(args: readonly string[], stories?: string) {
  let out = '';
  let err = '';
  const output = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  return { code: check(args, output, stories), out, err };
}
