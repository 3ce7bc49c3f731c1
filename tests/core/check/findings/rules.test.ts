import { describe, expect, test } from 'vitest';
import { diamonds, hub } from '../../../../scripts/bench/generated-stories.ts';
import { checkStory } from '../../../../src/core/check/index.ts';
import { type Condition, printStory, type Scenario } from '../../../../src/core/scenario/index.ts';
import { anExample, findingsIn, toldOf } from './example.ts';

test('[CK11] twenty outcomes that only texts look at are each asked apart, and exactly', () => {
  const story = diamonds(22);
  const flags = story.scenes.slice(0, 20).map((_, index) => `f${index}`);
  const is = (name: string, value: boolean): Condition => ({ kind: 'is', name, value });
  const late = ['wel', 'niet', 'nooit'].flatMap((text) =>
    flags.map((flag) => ({
      speaker: 'verteller',
      text: `${flag} ${text}`,
      when:
        text === 'nooit'
          ? ({ kind: 'all', of: [is(flag, true), is('dicht', true)] } as const)
          : is(flag, text === 'wel'),
    })),
  );
  const scenario: Scenario = {
    ...story,
    variables: ['dicht', ...flags].map((id) => ({ id, kind: 'flag', start: false })),
    scenes: story.scenes.map((scene, index) => ({
      ...scene,
      lines: index === 21 ? [...scene.lines, ...late] : scene.lines,
      options: scene.options.map((option, nth) => ({
        ...option,
        effects: nth === 0 && flags[index] ? [{ kind: 'set', variable: flags[index] ?? '', value: true }] : [],
      })),
    })),
  };
  const { findings, analysis } = checkStory(printStory(scenario), 'x.yaml');
  expect(
    findings.filter(({ code }) => code === 'nooit-getoond').map(({ text }) => text.match(/f\d+ \w+/)?.[0]),
  ).toEqual(flags.map((flag) => `${flag} nooit`));
  expect(analysis?.medewerker).toMatchObject({ ways: 2n ** 22n, nodes: 23 });
});

describe('loops and dead ends', () => {
  const toEnd = 'als: { gebeld: nee, hulp: { max: 0 } }, naar: werk';

  test('[CK12] what leads to a dead end only is no trap', () => {
    const cellar =
      '  kelder:\n    plaats: kantoor\n    tekst: [{ henk: Dit is de kelder. }]\n    opties: [{ id: op, tekst: Omhoog., als: { gebeld: ja }, naar: nacht }]\neindes:';
    expect(toldOf([toEnd, toEnd.replace('werk', 'kelder')], ['eindes:', cellar])).toEqual(
      ['doodlopend fout', 'onbereikbaar-einde fout', 'onmogelijke-optie fout'].sort(
        (one, other) => order.indexOf(one) - order.indexOf(other),
      ),
    );
  });

  const order = ['doodlopend fout', 'onmogelijke-optie fout', 'onbereikbaar-einde fout'];

  test('[CK12] a loop that one can leave is told with its options', () => {
    const [found, ...more] = findingsIn([
      '      - { id: naar-huis',
      '      - { id: terug, tekst: Ik ga nog eens terug., naar: avond }\n      - { id: naar-huis',
    ]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({ code: 'eindeloze-lus', way: ['bellen', 'helpen'] });
    expect(found?.text).toContain("scène 'avond' kan de speler eindeloos rondgaan, langs 'kort', 'terug'");
    expect(found?.related).toHaveLength(2);
  });

  test('[CK12] one that costs time, or goes by what is once, ends by itself', () => {
    const wait = (more: string) =>
      [
        '      - { id: naar-huis',
        `      - { id: wachten, tekst: Ik wacht nog even., ${more}, naar: nacht }\n      - { id: naar-huis`,
      ] as const;
    expect(toldOf(wait('minuten: 5'))).toEqual([]);
    expect(toldOf(wait('eenmalig: ja'))).toEqual([]);
    expect(toldOf(wait('plus: { hulp: 1 }'))).toContain('eindeloze-lus fout');
  });

  test('[CK9] what happens in one role names it', () => {
    expect(toldOf([toEnd, `als: { gebeld: nee, hulp: 0, rol: medewerker }, naar: werk`])).toEqual([
      'doodlopend fout leidinggevende',
    ]);
  });
});

describe('conditions', () => {
  const line = '      - henk: Zo, de dag is om.\n';
  const als = (condition: string) => [line, `${line}        als: ${condition}\n`] as const;

  test.each([
    ['the role alone', '{ rol: medewerker }', []],
    ['the role and what always holds', '{ rol: medewerker, hulp: { max: 1 } }', ['altijd-waar waarschuwing']],
    [
      'one role, or what always holds',
      '{ een-van: [{ rol: medewerker }, { hulp: { max: 1 } }] }',
      ['altijd-waar waarschuwing'],
    ],
    ['what does not always hold', '{ hulp: 1 }', []],
    ['what never holds', '{ hulp: 2 }', ['nooit-getoond waarschuwing']],
    ['the clock, as late as it can be', '{ tijd: { min: 10 } }', ['altijd-waar waarschuwing']],
    ['the clock, a minute later', '{ tijd: { min: 11 } }', []],
  ])('[CK13] %s', (_, condition, told) => {
    expect(toldOf(als(condition))).toEqual(told);
  });

  test('[CK9] of one person only the first advice that holds answers', () => {
    const advice = '      - fatma: Vraag eens wat zij willen.\n';
    expect(toldOf([advice, `${advice}      - fatma: Of bel Henk.\n`])).toEqual(['nooit-getoond waarschuwing']);
    expect(toldOf([advice, `      - fatma: Je belde al.\n        als: { gebeld: ja }\n${advice}`])).toEqual([]);
  });

  test('[CK9] of an ending only the first text that holds is shown', () => {
    const texts = (second: string) =>
      ['tekst: Henk geeft je koffie.', `tekst: [{ tekst: Thee., als: { gebeld: ja } }, ${second}]`] as const;
    expect(toldOf(texts('{ tekst: Koffie. }'))).toEqual(['nooit-getoond waarschuwing']);
  });
});

describe('dominated options', () => {
  // Of the last decision: as good as the long way, and quicker.
  const better = (more: string, to = 'nacht') =>
    [
      '      - id: lang',
      `      - { id: beter, tekst: Ik schrijf het op een bord., ${more}naar: ${to}, eert: { navolgbaar: 2 }, schuurt: { toegankelijk: 1 }, omdat: Het staat er en iedereen ziet het. }\n      - id: lang`,
    ] as const;

  test.each([
    ['with the same place to go to', '', 'nacht', ['overheerste-optie fout']],
    ['elsewhere', '', 'thuis', ['overheerste-optie waarschuwing']],
    ['that takes as long', 'minuten: 20, ', 'nacht', []],
    ['that can be taken once', 'eenmalig: ja, ', 'nacht', []],
    ['with a condition', 'als: { gebeld: ja }, ', 'nacht', []],
    ['for one role', 'als: { rol: medewerker }, ', 'nacht', ['overheerste-optie fout medewerker']],
  ])('[CK14] by one %s', (_, more, to, told) => {
    expect(toldOf(better(more, to))).toEqual(told);
  });

  test('[CK14] by one with the same condition', () => {
    expect(toldOf(better('als: { gebeld: ja }, '), ['id: lang\n', 'id: lang\n        als: { gebeld: ja }\n'])).toEqual([
      'overheerste-optie fout',
    ]);
  });
});

test('[CK15] the small scenes of a hub make a story no longer', () => {
  const codes = (scenario: Scenario) => checkStory(printStory(scenario), 'x.yaml').findings.map(({ code }) => code);
  expect(codes(hub(9))).not.toContain('te-lang');
  expect(codes(diamonds(9))).toContain('te-lang');
});

test('[CK16] a mistake elsewhere hides no finding', () => {
  expect(
    toldOf(
      ['achtergrond: werkvloer-avond', 'achtergrond: strand'],
      ['eert: { open: 2 }', 'eert: { opn: 2 }'],
      ['naar: thuis', 'naar: nacht'],
    ),
  ).toEqual([
    'onbekende-achtergrond fout',
    'niets-geëerd fout',
    'onbekende-waarde fout',
    'val fout',
    'onbereikbaar-einde fout',
  ]);
});

test('[CK9] what a story does not compile with keeps the rest from being judged', () => {
  expect(checkStory(anExample(['naar: thuis', 'naar: tuis']), 'x.yaml')).toMatchObject({
    scenario: null,
    analysis: null,
  });
});
