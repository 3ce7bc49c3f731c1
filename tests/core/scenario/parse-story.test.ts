import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/core/scenario/index.ts';
import { aStory, compiles, foundIn } from './a-story.ts';

describe('what a file says', () => {
  test('becomes a scenario', () => {
    const { scenario } = parseStory(aStory(), 'x.yaml');
    expect(scenario).toMatchObject({
      format: 1,
      id: 'klein',
      title: 'Klein',
      roles: ['medewerker', 'leidinggevende'],
      clock: { name: 'tijd', start: 30, begin: 16 * 60 + 40 },
      people: [{ id: 'marloes', name: 'Marloes', figure: 'marloes' }],
      places: [{ id: 'kantoor', name: 'Kantoor', background: 'werkvloer-avond' }],
      variables: [
        { id: 'stroom', kind: 'flag', start: true },
        { id: 'geld', kind: 'number', min: 0, max: 5, start: 2 },
      ],
      endings: [{ id: 'klaar', title: 'Klaar', text: [{ text: 'Het is gedaan.' }], afterwards: [] }],
      questions: [],
    });
    expect(scenario?.scenes[0]).toEqual({
      id: 'begin',
      place: 'kantoor',
      present: [{ person: 'marloes', expression: 'blij' }],
      onThePhone: [],
      happenings: [{ what: 'printer' }],
      lines: [{ speaker: 'marloes', text: 'Er is nog {geld} euro.' }],
      advice: [],
      session: false,
      options: [
        {
          id: 'geven',
          text: 'Geef het weg.',
          when: { kind: 'is', name: 'stroom', value: true },
          once: false,
          minutes: 5,
          effects: [{ kind: 'add', variable: 'geld', by: -1 }],
          to: 'klaar',
          honours: { mensgericht: 2 },
          strains: { doelmatig: 1 },
          because: 'Iemand is geholpen, maar het geld is op.',
        },
      ],
    });
  });

  test.each([
    ['16.40', 1000],
    ['"16.40"', 1000],
    ["'9:05'", 545],
    ['00.00', 0],
    ['23.59', 1439],
  ])('a time of day written %s', (written, minutes) => {
    const { scenario } = parseStory(aStory(['"16.40"', written]), 'x.yaml');
    expect(scenario?.clock?.begin).toBe(minutes);
  });

  test.each([
    ['plain', 'Zo is: het'.replace(':', ' dan'), 'Zo is dan het'],
    ['double', '"Zo is: het"', 'Zo is: het'],
    ['single', "'Zo is: ''het'''", "Zo is: 'het'"],
    ['block', '|\n          Zo is: het\n          en # zo', 'Zo is: het\nen # zo\n'],
    ['folded', '>-\n          Zo is: het\n          en zo', 'Zo is: het en zo'],
    ['continued', 'Zo is\n          het', 'Zo is het'],
    ['markup', '<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['number', '1984', '1984'],
    ['zero', '007', '007'],
    ['yes', 'true', 'true'],
    ['tilde', '~', '~'],
  ])('a %s text', (_, written, text) => {
    const story = aStory(['tekst: Geef het weg.', `tekst: ${written}`]);
    expect(foundIn(story)).toEqual([]);
    expect(parseStory(story, 'x.yaml').scenario?.scenes[0]?.options[0]?.text).toBe(text);
  });

  test.each([
    ['{ stroom: nee, rol: medewerker }', { kind: 'all', of: [{ kind: 'is', value: false }, { kind: 'role' }] }],
    ['{ tijd: { min: 5 } }', { kind: 'range', name: 'tijd', min: 5 }],
    ['{ geld: { min: 1, max: 2 } }', { kind: 'range', name: 'geld', min: 1, max: 2 }],
    ['{ een-van: [{ geld: 3 }, { stroom: ja }] }', { kind: 'any', of: [{ value: 3 }, { value: true }] }],
    ['{ niet: { rol: leidinggevende } }', { kind: 'not', of: { kind: 'role', is: 'leidinggevende' } }],
  ])('the condition %s', (als, when) => {
    const { scenario } = parseStory(aStory(['{ stroom: ja }', als], ['nog {geld}', '{geld}{tijd}']), 'x.yaml');
    expect(scenario?.scenes[0]?.options[0]?.when).toMatchObject(when);
  });

  test('people, callers, advice, endings in all their forms', () => {
    const story = aStory(
      [
        '{ marloes: blij }',
        '{ marloes: { gezicht: moe, figuur: ruben } }\n    aan-de-lijn: { marloes: { gezicht: boos, plaats: kantoor } }',
      ],
      ['[printer]', '\n      - { telefoon: marloes, als: { rol: medewerker }, bij: 1 }\n      - mail:\n        bij: 1'],
      [
        '    opties:',
        '    vragen: 1\n    sessie: ja\n    signaal: Wat voel je?\n    raad:\n      - marloes: Wacht.\n        als: { stroom: ja }\n    opties:',
      ],
      [
        '{ titel: Klaar, tekst: Het is gedaan. }',
        '\n    titel: Klaar\n    tekst: [{ tekst: Ja., als: { stroom: ja } }, { tekst: Nee. }]\n    daarna: { marloes: Zij ging naar huis. }',
      ],
    );
    const { scenario, findings } = parseStory(story, 'x.yaml');
    expect(findings).toEqual([]);
    expect(scenario?.scenes[0]).toMatchObject({
      present: [{ person: 'marloes', expression: 'moe', figure: 'ruben' }],
      onThePhone: [{ person: 'marloes', expression: 'boos', place: 'kantoor' }],
      happenings: [
        { what: 'telefoon', person: 'marloes', when: { kind: 'role' }, line: 1 },
        { what: 'mail', line: 1 },
      ],
      questionsLeft: 1,
      session: true,
      signal: 'Wat voel je?',
      advice: [{ person: 'marloes', text: 'Wacht.', when: { kind: 'is' } }],
    });
    expect(scenario?.endings[0]).toMatchObject({
      text: [{ text: 'Ja.', when: { kind: 'is' } }, { text: 'Nee.' }],
      afterwards: [{ person: 'marloes', text: [{ text: 'Zij ging naar huis.' }] }],
    });
  });

  test.each([
    ['Windows line ends', aStory().replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${aStory()}`],
    [
      'comments',
      aStory(['formaat: 1', '# yaml-language-server: $schema=x\nformaat: 1  # altijd 1']).replaceAll(
        'ja\n',
        'ja   # zo\n',
      ),
    ],
    ['a document mark', `---\n${aStory()}`],
  ])('%s change nothing', (_, story) => {
    expect(parseStory(story, 'x.yaml')).toMatchObject({
      findings: [],
      scenario: parseStory(aStory(), 'x.yaml').scenario,
    });
  });

  test('columns count from after a byte order mark', () => {
    const { findings } = parseStory(`\uFEFF${aStory(['formaat', 'formaad'])}`, 'x.yaml');
    expect(findings).toMatchObject([{ code: 'onbekend-veld', line: 1, column: 1, endColumn: 8 }]);
  });
});

describe('what compiles', () => {
  test.each([
    ['an unknown expression', 'blij', 'blijj'],
    ['an unknown background', 'achtergrond: werkvloer-avond', 'achtergrond: zee'],
    ['an unknown figure', 'figuur: marloes', 'figuur: jan'],
    ['an unknown happening', '[printer]', '[ontploffing]'],
    ['an unknown speaker', '- marloes:', '- klaas:'],
    ['an unknown place', 'plaats: kantoor', 'plaats: zee'],
    ['an unknown value', 'mensgericht: 2', 'aardig: 2'],
    ['a weight beyond 3', 'mensgericht: 2', 'mensgericht: 4'],
    ['a value on both sides', '{ doelmatig: 1 }', '{ mensgericht: 1 }'],
    ['a long text', 'Geef het weg.', 'Geef het weg. '.repeat(20)],
    ['a field too many', 'minuten: 5', 'minuten: 5\n        kleur: rood'],
    ['no title', 'titel: Klein\n', ''],
    ['no roles', 'rollen: [medewerker, leidinggevende]\n', ''],
    ['a cut-off text', 'Geef het weg.', 'Geef # het weg.'],
    ['a wrong number of minutes', 'minuten: 5', 'minuten: veel'],
    ['an unknown name in braces', '{geld}', '{goud}'],
    [
      'an option id used twice',
      '    opties:\n',
      '    opties:\n      - { id: geven, tekst: Nee., naar: klaar, omdat: Zo. }\n',
    ],
    ['a clock that leads nowhere', 'start: 30', 'start: 30, op: nergens'],
    ['a map with an unknown scene', 'eindes:', 'kaart: { zee: { x: 1, y: 2 } }\neindes:'],
  ])('%s leaves it playable', (_, from, to) => {
    const story = aStory([from, to]);
    expect(foundIn(story)).not.toEqual([]);
    expect(compiles(story)).toBe(true);
  });

  test.each([
    ['broken YAML', 'formaat: 1', 'formaat: "1'],
    ['no start', 'start: begin\n', ''],
    ['an unknown start', 'start: begin', 'start: straks'],
    ['an ending as start', 'start: begin', 'start: klaar'],
    ['no scenes', 'scenes:', 'scene-lijst:'],
    ['no endings', 'eindes:', 'slot-lijst:'],
    ['an option without id', '- id: geven\n        tekst', '- tekst'],
    ['an option whose id is no slug', 'id: geven', 'id: "*"'],
    ['an option without target', '        naar: klaar\n', ''],
    ['an option with a target nearly named', 'naar:', 'nar:'],
    ['an unknown target', 'naar: klaar', 'naar: nergens'],
    ['an unknown variable in a condition', '{ stroom: ja }', '{ wind: ja }'],
    ['an impossible value in a condition', '{ stroom: ja }', '{ stroom: misschien }'],
    ['an empty condition', '{ stroom: ja }', '{}'],
    ['a condition of the wrong kind', '{ stroom: ja }', 'stroom'],
    ['an unknown role', '{ stroom: ja }', '{ rol: baas }'],
    ['a range of which one bound is no number', '{ stroom: ja }', '{ geld: { min: veel, max: 3 } }'],
    ['a range with a bound nearly named', '{ stroom: ja }', '{ geld: { minn: 1 } }'],
    ['an empty range', '{ stroom: ja }', '{ geld: {} }'],
    ['an effect on an unknown variable', '{ geld: -1 }', '{ goud: -1 }'],
    ['an effect that is no number', '{ geld: -1 }', '{ geld: minder }'],
    ['an effect on the clock', '{ geld: -1 }', '{ tijd: -1 }'],
    ['a condition on a variable that is not declared well', 'stroom: ja\n', 'stroom: soms\n'],
    ['a scene whose name is no slug', '  begin:', '  Begin Hier:'],
  ])('%s does not', (_, from, to) => {
    const story = aStory([from, to]);
    expect(foundIn(story)).not.toEqual([]);
    expect(compiles(story)).toBe(false);
  });
});

test('without roles, a story is for both', () => {
  const story = aStory(['rollen: [medewerker, leidinggevende]', 'rollen: [baas]']);
  expect(parseStory(story, 'x.yaml').scenario?.roles).toEqual(['medewerker', 'leidinggevende']);
});

test('a variable whose name is no slug cannot be used', () => {
  const story = aStory(['  stroom: ja', '  "gekozen:geven": ja'], ['{ stroom: ja }', '{ "gekozen:geven": ja }']);
  expect(foundIn(story)).toEqual(['verkeerde-waarde at ""gekozen:geven""']);
  expect(compiles(story)).toBe(false);
});

describe('of two with one name the first holds', () => {
  test('options', () => {
    const again = '      - { id: geven, tekst: Nog eens., naar: klaar, omdat: Zo. }\neindes:';
    const { scenario } = parseStory(aStory(['eindes:', again]), 'x.yaml');
    expect(scenario?.scenes[0]?.options.map(({ text }) => text)).toEqual(['Geef het weg.']);
  });

  test('a scene and an ending', () => {
    const { scenario } = parseStory(aStory(['eindes:', 'eindes:\n  begin: { titel: Ja, tekst: Ja }']), 'x.yaml');
    expect(scenario?.scenes.map(({ id }) => id)).toEqual(['begin']);
    expect(scenario?.endings.map(({ id }) => id)).toEqual(['klaar']);
  });
});
