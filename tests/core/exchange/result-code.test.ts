import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/check/index.ts';
import { checkLength, checkSymbols } from '../../../src/core/exchange/check-symbols.ts';
import {
  explainProblem,
  inGroups,
  readResultCode,
  storiesOfCode,
  writeResultCode,
} from '../../../src/core/exchange/index.ts';
import { partIds } from '../../../src/core/guide/index.ts';
import {
  ask,
  beginJournal,
  choose,
  compile,
  feel,
  type Journal,
  type Run,
  replay,
  view,
} from '../../../src/core/play/index.ts';
import type { Role, Scenario, Scene } from '../../../src/core/scenario/index.ts';
import { aPlay, carried, runOf, stories, storyOf } from './stories.ts';

const alphabet = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];

const read = (text: string) => readResultCode(text, stories);
const problemOf = (text: string) => {
  const found = read(text);
  return found.ok ? 'none' : found.problem.kind;
};

/** One whole play, the same every time. */
const someRun = runOf({
  story: stories.find(({ scenario }) => scenario.id === 'morgen-om-negen') ?? fail(),
  role: 'medewerker',
  beforehand: [1, 4],
  deeds: Array.from({ length: 80 }, (_, index) => index * 31 + 3),
});
const someCode = writeResultCode(someRun);

test('[EX1] [EX2] a code decodes to the way: choices, asked and felt, role, beforehand, where it stands', () => {
  fc.assert(
    fc.property(aPlay, (play) => {
      const run = runOf(play);
      const found = read(writeResultCode(run));
      if (!found.ok) throw new Error(found.problem.kind);
      const again = replay(compile(found.story.scenario, found.journal.role), found.journal);
      expect(carried(again)).toEqual(carried(run));
      expect(again.lost).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('[EX2] it has no times and nothing that was taken back; its texts are those of the story', () => {
  fc.assert(
    fc.property(aPlay, (play) => {
      const found = read(writeResultCode(runOf(play)));
      if (!found.ok) throw new Error(found.problem.kind);
      expect(found.journal.begun).toBe(0);
      for (const entry of found.journal.entries) {
        expect(entry.kind).not.toBe('undo');
        expect(entry.at).toBe(0);
        if (entry.kind === 'choice') expect(entry.text).not.toBe('');
      }
    }),
    { numRuns: 60 },
  );
});

test('[EX2] what a code says does not hang on when things were done', () => {
  const later: Journal = {
    ...someRun.journal,
    begun: 99,
    entries: someRun.journal.entries.map((each) => ({ ...each, at: 5 })),
  };
  expect(writeResultCode(replay(someRun.story, later))).toBe(someCode);
});

test('[EX3] lower case, spaces, dashes of any kind, O for 0, I and L for 1', () => {
  const whole = read(someCode);
  const typed = [
    someCode.toLowerCase(),
    inGroups(someCode),
    ` ${inGroups(someCode).replaceAll('-', ' – ')}\n`,
    someCode.replaceAll('0', 'O').replaceAll('1', 'I'),
    someCode.replaceAll('0', 'o').replaceAll('1', 'l'),
  ];
  expect(whole.ok).toBe(true);
  for (const text of typed) expect(read(text)).toEqual(whole);
});

test('[EX3] a code has only characters of a QR code’s alphanumeric mode, and none that look alike', () => {
  expect(someCode).toMatch(/^[0-9A-HJKMNP-TV-Z]+$/);
  expect(inGroups('123456789ABC')).toBe('12345-6789A-BC');
});

test.each(['?', 'U', 'é', '€'])('[EX3] a %s stands in no code, and is named', (character) => {
  const found = read(`${someCode.slice(0, 4)}${character}${someCode.slice(4)}`);
  expect(found).toEqual({ ok: false, problem: { kind: 'strange-character', character } });
});

test('[EX4] every single mistyped character of any code is refused, and every swap of neighbours', () => {
  fc.assert(
    fc.property(aPlay, (play) => {
      const code = writeResultCode(runOf(play));
      for (const [index, right] of [...code].entries()) {
        for (const wrong of alphabet) {
          if (wrong !== right) expect(problemOf(code.slice(0, index) + wrong + code.slice(index + 1))).toBe('mistyped');
        }
        const next = code[index + 1] ?? right;
        if (next === right) continue;
        expect(problemOf(code.slice(0, index) + next + right + code.slice(index + 2))).toBe('mistyped');
      }
    }),
    { numRuns: 25 },
  );
});

test('[EX4] in any code of up to 200 characters any one and any two wrong characters shift the check otherwise', () => {
  // The check is a sum, so what a wrong character does hangs on its place and on how far it is off alone.
  const prime = 1_048_573;
  const numberIn = (check: readonly number[]) => check.reduce((value, symbol) => value * 32 + symbol, 0);
  const zeros = Array.from({ length: 200 - checkLength }, () => 0);
  const body = zeros.map((_, index) => numberIn(checkSymbols(zeros.with(index, 1))));
  const weights = [...body, 1, 32, 1024, 32_768];
  const offs = Array.from({ length: 31 }, (_, index) => index + 1);
  const shifts = weights.flatMap((weight) =>
    offs.flatMap((off) => [(off * weight) % prime, prime - ((off * weight) % prime)]),
  );
  expect(shifts.length).toBe(200 * 62);
  expect(shifts).not.toContain(0);
  expect(new Set(shifts).size).toBe(shifts.length);
});

test('[EX4] any two mistyped characters of a code are refused', () => {
  const right = symbolsIn(someCode);
  const passing: string[] = [];
  for (let one = 0; one < right.length; one += 1) {
    for (let other = one + 1; other < right.length; other += 1) {
      for (let shift = 0; shift < 31 * 31; shift += 1) {
        const wrong = [...right];
        wrong[one] = ((right[one] ?? 0) + 1 + (shift % 31)) % 32;
        wrong[other] = ((right[other] ?? 0) + 1 + Math.floor(shift / 31)) % 32;
        const check = checkSymbols(wrong.slice(0, -checkLength));
        if (check.every((symbol, index) => symbol === wrong.at(index - checkLength))) passing.push(wrong.join());
      }
    }
  }
  expect(passing).toEqual([]);
});

test.each(['', '-', '1', '12345', someCode.slice(0, -1), someCode.slice(1), `${someCode}0`, someCode.repeat(2)])(
  '[EX4] a piece too few or too many is refused: %s',
  (text) => expect(problemOf(text)).toBe('mistyped'),
);

test('[EX5] a code of a story that is not there', () => {
  const others = stories.filter(({ scenario }) => scenario.id !== 'morgen-om-negen');
  expect(readResultCode(someCode, others)).toEqual({ ok: false, problem: { kind: 'unknown-story' } });
});

test('[EX5] a code of an older version of a story, with other ways, is refused, and the story is named', () => {
  const file = 'scenarios/morgen-om-negen.yaml';
  const edited = storyOf(readFileSync(file, 'utf8').replace(/minuten: \d+/, 'minuten: 1'), file);
  const found = readResultCode(someCode, [edited]);
  expect(found).toEqual({ ok: false, problem: { kind: 'edited-story', title: edited.scenario.title } });
  expect(found.ok ? '' : explainProblem(found.problem)).toContain('oudere versie van ‘Morgen om negen’');
});

test.each([
  ['1', true, 'oudere versie van dit spel'],
  ['3', false, 'nieuwere versie van dit spel'],
])('[EX5] a code of format %s is refused, whatever follows', (written, earlier, told) => {
  const found = read(signed(`${written}${someCode.slice(1, -checkLength)}`));
  expect(found).toEqual({ ok: false, problem: { kind: 'other-format', earlier } });
  expect(found.ok ? '' : explainProblem(found.problem)).toContain(told);
});

test('[EX6] a code that checks and says more than the story can hold is refused', () => {
  expect(problemOf(signed(someCode.slice(0, 6) + 'Z'.repeat(30)))).toBe('does-not-fit');
});

test('[EX6] reading never throws, whatever follows a right head', () => {
  const some = fc.array(fc.constantFrom(...alphabet), { maxLength: 60 }).map((each) => each.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...stories), some, ({ scenario, hash }, rest) => {
      const start = replay(compile(scenario, 'medewerker'), beginJournal(scenario, hash, 'medewerker', 0));
      const found = read(signed(writeResultCode(start).slice(0, 6) + rest));
      expect(found.ok || found.problem.kind === 'does-not-fit').toBe(true);
      // Whatever is read is written the same way, so that no way has two codes.
      if (found.ok) {
        const run = replay(compile(scenario, found.journal.role), found.journal);
        expect(readResultCode(writeResultCode(run), stories)).toEqual(found);
      }
    }),
    { numRuns: 100 },
  );
});

test('[EX7] the story that a code names is found by ids alone', () => {
  const ids = stories.map(({ scenario }) => scenario.id);
  expect(storiesOfCode(inGroups(someCode), ids)).toEqual(['morgen-om-negen']);
  expect(storiesOfCode('?', ids)).toEqual([]);
  for (const id of ids) expect(storiesOfCode(codeOfStart(id), ids)).toEqual([id]);
});

describe.each(
  stories.flatMap((story) => story.scenario.roles.map((role) => [story.scenario.id, role, story] as const)),
)('%s as %s', (_id, role, story) => {
  const bound = mostCharacters(story.scenario, role);

  test('[EX8] no way at all has a code of more than 120 characters, dashes included', () => {
    expect(bound).toBeLessThanOrEqual(120);
  });

  test('[EX8] long ways with everything asked and felt stay under that bound', () => {
    const lengths = Array.from(
      { length: 20 },
      (_, seed) => inGroups(writeResultCode(greedy(story, role, seed + 1))).length,
    );
    expect(Math.max(...lengths)).toBeLessThanOrEqual(bound);
    expect(Math.min(...lengths)).toBeGreaterThan(20);
  });
});

/** As many turns as the longest way has, each in the scene where a turn can say most: no way says more. */
function mostCharacters(scenario: Scenario, role: Role): number {
  const steps = analyse(scenario, role)?.steps[1] ?? fail();
  const bitsOf = ({ options, advice, signal }: Scene) => {
    const people = new Set(advice.map(({ person }) => person)).size;
    const orders = Array.from({ length: people + 1 }, (_, index) => index + 1).reduce((all, each) => all * each, 1);
    return Math.log2(options.length * orders * (signal === undefined ? 1 : 6));
  };
  const bits = 1 + Math.log2(129) + 1 + steps * Math.max(...scenario.scenes.map(bitsOf));
  const characters = 6 + Math.ceil(bits / 5) + checkLength;
  return characters + Math.ceil(characters / 5) - 1;
}

/** A play that asks everyone, always feels something, and goes on by what costs least time; the seed breaks ties. */
function greedy({ scenario, hash }: (typeof stories)[number], role: Role, seed: number): Run {
  const story = compile(scenario, role);
  let run = replay(story, {
    ...beginJournal(scenario, hash, role, 0),
    beforehand: ['verantwoording', 'professionaliteit'],
  });
  let chance = seed;
  const next = () => (chance = (chance * 48_271) % 2_147_483_647);
  for (let seen = view(run); seen.kind === 'scene'; seen = view(run)) {
    for (let open = seen.advice.askable; open.length > 0; ) {
      run = replay(story, ask(run, open.at(-1)?.person ?? '', 0));
      const now = view(run);
      open = now.kind === 'scene' ? now.advice.askable : [];
    }
    if (seen.signal) run = replay(story, feel(run, partIds[4], 0));
    const possible = seen.options.filter((option) => option.possible);
    const least = Math.min(...possible.map(({ minutes }) => minutes));
    const quick = possible.filter(({ minutes }) => seed === 1 || minutes === least || next() % 4 === 0);
    run = replay(story, choose(run, quick[seed === 1 ? quick.length - 1 : next() % quick.length]?.id ?? '', 0));
  }
  return run;
}

function codeOfStart(id: string): string {
  const { scenario, hash } = stories.find((each) => each.scenario.id === id) ?? fail();
  return writeResultCode(replay(compile(scenario, 'medewerker'), beginJournal(scenario, hash, 'medewerker', 0)));
}

function symbolsIn(code: string): readonly number[] {
  return [...code].map((each) => alphabet.indexOf(each));
}

/** With the right check behind it. */
function signed(text: string): string {
  const check = checkSymbols(symbolsIn(text));
  return text + check.map((symbol) => alphabet[symbol]).join('');
}

function fail(): never {
  throw new Error('there is no such story');
}
