import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { catalogue } from '../../src/core/check/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'verhalen-'));
afterAll(() => rmSync(folder, { recursive: true }));

const good = catalogue().find(({ code }) => code === 'doodlopend')?.good ?? '';
const files = {
  good: file('goed.yaml', good),
  warned: file('ongebruikt.yaml', good.replace('  gebeld: nee', '  regen: nee\n  gebeld: nee')),
  bad: file('fout.yaml', good.replace('naar: middag', 'naar: midag')),
  windows: file('windows.yaml', `\uFEFF${good.replace('naar: middag', 'naar: midag')}`.replaceAll('\n', '\r\n')),
  twice: file('dubbel.yaml', good.replace('id: de-brug', 'id: de-brug\nid: groot')),
  endless: file('lus.yaml', good.replace('naar: thuis', 'naar: nacht')),
  control: file('stuur.yaml', good.replace('naar: middag', 'naar: "\u001b[31mrood"')),
};

describe('the exit code', () => {
  test.each([
    ['no mistake', [files.good], 0],
    ['only a warning', [files.warned], 0],
    ['a mistake', [files.bad], 1],
    ['a mistake in one of two', [files.good, files.bad], 1],
    ['a file that is not there', [join(folder, 'weg.yaml')], 2],
    ['a file as if it were a folder', [join(files.good, 'x.yaml')], 2],
    ['a folder', [folder], 1],
    ['a file that is not there beside one with a mistake', [files.bad, join(folder, 'weg.yaml')], 2],
    ['an unknown flag', ['--snel', files.good], 2],
  ])('with %s', (_, args, code) => {
    expect(run(args).code).toBe(code);
  });

  test('without stories in the folder', () => {
    const empty = join(folder, 'leeg');
    mkdirSync(empty, { recursive: true });
    expect(run([], empty)).toMatchObject({
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
      `${files.bad}:32:15: fout [onbekende-scene]\n          naar: midag\n                ^^^^^\n  Scène 'midag'`,
    );
    expect(out).toContain('1 verhaal, 1 fout, 0 waarschuwingen.');
  });

  test('a file from Windows is shown alike', () => {
    expect(run([files.windows]).out).toContain('          naar: midag\n                ^^^^^\n');
  });

  test('where else to look', () => {
    expect(run([files.twice]).out).toContain(`  zie ook ${files.twice}:2:1: `);
  });

  test('a good story is said to be in order, with a profile of each role', () => {
    const { out } = run([files.good]);
    expect(out).toMatch(/^.+goed\.yaml: in orde\.\n {2}Als medewerker: 8 wegen\. De langste: 4 stappen, 50 minuten/);
    expect(out).toMatch(/\n {2}einde +wegen +gokt\n {2}thuis +25,0% +25,0%\n/);
    expect(out).toMatch(/\n {2}Werken vanuit de opgave +0 +\| +0\n/);
    expect(out).toMatch(/\n {2}Werken vanuit dienstbaarheid +0–2 +░{11} \| ░{16} 0–3\n/);
    expect(out).toMatch(/\n\n {2}Als leidinggevende: 8 wegen\./);
    expect(out).toMatch(/\n1 verhaal, 0 fouten, 0 waarschuwingen\.\n$/);
  });

  test('a story whose ways cannot be counted says so', () => {
    expect(run([files.endless]).out).toContain('Als medewerker zijn de wegen niet te tellen');
  });

  test('a story that does not compile has no profile', () => {
    expect(run([files.bad]).out).not.toContain('wegen');
  });

  test('control characters do not reach the terminal', () => {
    expect(run([files.control]).out).not.toContain('\u001b');
  });

  test('without names, all stories of the folder in order', () => {
    const { out, code } = run([], folder);
    expect(code).toBe(1);
    expect(out.indexOf('dubbel.yaml')).toBeLessThan(out.indexOf('fout.yaml'));
    expect(out).toContain('7 verhalen, ');
    expect(out).toMatch(/\nIn minder dan 2 verhalen op tafel: inclusief \(0\), /);
  });
});

describe('for programs', () => {
  test('one array and nothing else', () => {
    const { out, err, code } = run(['--json', files.good, files.bad]);
    expect(code).toBe(1);
    expect(err).toBe('');
    const [one, other] = JSON.parse(out);
    expect(one).toMatchObject({ file: files.good, findings: [] });
    expect(Object.keys(one.analysis)).toEqual(['medewerker', 'leidinggevende']);
    expect(other).toEqual({
      file: files.bad,
      findings: [
        {
          code: 'onbekende-scene',
          ernst: 'fout',
          file: files.bad,
          line: 32,
          column: 15,
          endLine: 32,
          endColumn: 20,
          text: expect.stringContaining("Bedoel je 'middag'?"),
        },
      ],
      analysis: null,
    });
  });

  test('an analysis has counts, shares and ranges', () => {
    const [{ analysis }] = JSON.parse(run(['--json', files.good]).out);
    const { medewerker } = analysis;
    expect(Object.keys(medewerker)).toEqual(['ways', 'nodes', 'endings', 'values', 'principles', 'options', 'longest']);
    expect(medewerker).toMatchObject({
      ways: '8',
      endings: { thuis: { ways: 0.25, random: 0.25 } },
      options: { bellen: { ways: 0.5, random: 0.5 }, 'dicht-ploeg': { ways: 0, random: 0 } },
      values: { open: { honoured: [0, 2], strained: [0, 1] }, kritisch: { honoured: [0, 0], strained: [0, 0] } },
      principles: { dienstbaarheid: { honoured: [0, 3], strained: [0, 2] } },
      longest: { minutes: 50, options: 4 },
    });
    expect(Object.keys(medewerker.values)).toHaveLength(18);
    expect(Object.keys(medewerker.principles)).toHaveLength(7);
  });

  test('null for a role whose ways cannot be counted', () => {
    expect(JSON.parse(run(['--json', files.endless]).out)[0].analysis).toEqual({
      medewerker: null,
      leidinggevende: null,
    });
  });

  test('nothing on stdout when it could not run', () => {
    expect(run(['--json', 'weg.yaml'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('weg.yaml') });
  });
});

describe('a finding explained', () => {
  test('what it is, and an example both ways', () => {
    const { out, code } = run(['--uitleg', 'doodlopend']);
    expect(code).toBe(0);
    expect(out).toMatch(/^doodlopend \(fout\)\nElke weg moet aflopen\. .+\n\nNiet zo:\n(.+\n)+\nMaar zo:\n(.+\n)+$/);
    expect(out).not.toMatch(/[«»]/);
  });

  test('without a code, all codes', () => {
    const { out, code } = run(['--uitleg']);
    expect(code).toBe(0);
    expect(out.split('\n').length - 1).toBe(catalogue().length);
  });

  test('an unknown code', () => {
    expect(run(['--uitleg', 'dodlopend'])).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining('dodlopend'),
    });
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
