import { describe, expect, test } from 'vitest';
import { parseStory } from '../../../src/core/scenario/index.ts';
import { aStory, foundIn, toldAbout } from './a-story.ts';
import { marked } from './marked.ts';

describe('at its place', () => {
  test.each<readonly [string, string, string, ...string[]]>([
    ['nar for naar', 'naar:', '«nar»:', 'onbekend-veld'],
    ['a comma in a text between braces', 'naam: Marloes,', 'naam: Marloes, «van de balie»,', 'onbekend-veld'],
    ['a second speaker in one line', 'euro.\n', 'euro.\n        «ruben»: Ja.\n', 'onbekend-veld'],
    [
      'a line that starts with something else',
      '- marloes: Er is nog {geld} euro.',
      '- «gezicht»: blij\n        marloes: Zo {geld}.',
      'verkeerde-waarde',
    ],
    [
      'a line without a speaker',
      '- marloes: Er is nog {geld} euro.',
      '- «Er is {geld}»\n      - marloes: "{geld}"',
      'verkeerde-waarde',
    ],
    ['an empty value', 'titel: Klein', '«titel»:', 'verkeerde-waarde'],
    ['a text that is cut off at its start', 'titel: Klein', 'titel: «#1 van de lijst»', 'afgekapte-tekst'],
    ['a text behind an exclamation mark', 'tekst: Geef het weg.', 'tekst: «!nee» dank je', 'afgekapte-tekst'],
    ['an exclamation mark by itself', 'tekst: Geef het weg.', 'tekst: «!» Nee', 'afgekapte-tekst'],
    ['an anchor', 'tekst: Geef het weg.', 'tekst: «&co» en meer', 'yaml-fout'],
    ['an alias', 'tekst: Geef het weg.', 'tekst: «*nu» geven', 'yaml-fout'],
    ['a tab', '    plaats: kantoor', '«\t  »plaats: kantoor', 'yaml-fout'],
    ['a directive', 'formaat: 1', '«%YAML 1.1»\n---\nformaat: 1', 'yaml-fout'],
    ['an unclosed quote', 'tekst: Geef het weg.', 'tekst: «"Geef het weg.»', 'yaml-fout'],
    ['a backslash', 'tekst: Geef het weg.', 'tekst: "C:«\\g»even"', 'yaml-fout'],
    [
      'an unknown option in quotes with braces',
      'Er is nog {geld} euro.',
      '"Er is «{gelden}» en {geld}."',
      'onbekende-variabele',
    ],
    [
      'braces in a block text',
      'Er is nog {geld} euro.',
      '|\n          Er is\n          nog «{gelden}» of {geld}',
      'onbekende-variabele',
    ],
    ['braces with spaces', '{geld}', '«{ geld }»', 'onbekende-variabele'],
    ['braces around a flag', '{geld}', '{geld} «{stroom}»', 'verkeerde-waarde'],
    ['an unknown scene as a name of every object', 'naar: klaar', 'naar: «constructor»', 'onbekende-scene'],
    ['an unknown value as a name of every object', '{ mensgericht: 2 }', '{ «toString»: 2 }', 'onbekende-waarde'],
    [
      'an unknown variable as a name of every object',
      '{ stroom: ja }',
      '{ «__proto__»: ja, stroom: ja }',
      'onbekende-variabele',
    ],
    ['an unknown field as a name of every object', 'minuten: 5', '«constructor»: 5', 'onbekend-veld'],
    ['a weight', 'mensgericht: 2', 'mensgericht: «zwaar»', 'verkeerde-waarde'],
    [
      'a number beyond its bounds',
      'geld: { van: 0, tot: 5, start: 2 }',
      'geld: { van: 0, tot: 5, start: «9» }',
      'verkeerde-waarde',
    ],
    ['bounds the wrong way round', 'van: 0, tot: 5', 'van: «7», tot: 5', 'verkeerde-waarde'],
    ['a minimum over the maximum', '{ stroom: ja }', '{ stroom: ja, geld: { min: «3», max: 2 } }', 'verkeerde-waarde'],
    ['minutes without a clock', 'klok: { naam: tijd, start: 30, begin: "16.40" }\n', '', 'verkeerde-waarde'],
    ['the clock that is set', '{ geld: -1 }', '{ geld: -1, «tijd»: 3 }', 'verkeerde-waarde'],
    ['a line that is not there', '[printer]', '[{ printer: marloes, bij: «2» }]', 'verkeerde-waarde'],
    [
      'a step beside a decision',
      '    opties:\n',
      '    opties:\n      - { id: «door», tekst: Verder., naar: klaar }\n',
      'verkeerde-waarde',
    ],
    [
      'a reserved word',
      '  kantoor: {',
      '  «niet»: { naam: Niets, achtergrond: werkvloer-avond }\n  kantoor: {',
      'verkeerde-waarde',
      'ongebruikt',
    ],
    ['the narrator on stage', '{ marloes: blij }', '{ marloes: blij, «verteller»: blij }', 'onbekende-persoon'],
    ['a field twice', 'titel: Klein', 'titel: Klein\n«titel»: Groot', 'dubbele-id'],
    ['a person twice', '  marloes: {', '  marloes: { naam: M, figuur: marloes }\n  «marloes»: {', 'dubbele-id'],
    ['a variable named as the clock', '  stroom: ja', '  «tijd»: ja\n  stroom: ja', 'dubbele-id', 'ongebruikt'],
    [
      'a nearly known dilemma',
      'dilemma: snelheid-zorgvuldigheid',
      'dilemma: «snelheid-zorgvuldigeid»',
      'verkeerde-waarde',
    ],
    ['a role that is none', '[medewerker, leidinggevende]', '[medewerker, «directeur»]', 'verkeerde-waarde'],
    ['an option too many', '      - id: geven', `${options(16)}      - «id»: geven`, 'verkeerde-waarde'],
    [
      'a scene without a text',
      '    tekst:\n      - marloes: Er is nog {geld} euro.\n',
      '',
      'veld-ontbreekt',
      'ongebruikt',
    ],
  ])('%s', (_, from, to, ...codes) => {
    const { text, ranges } = marked(aStory([from, to]));
    const { findings } = parseStory(text, 'x.yaml');
    expect(findings.map(({ code }) => code).sort()).toEqual([...codes].sort());
    if (ranges[0]) expect(findings).toContainEqual(expect.objectContaining(ranges[0]));
  });

  function options(count: number): string {
    return Array.from(
      { length: count },
      (_, n) => `      - { id: o-${n}, tekst: Nee., naar: klaar, omdat: Zo. }\n`,
    ).join('');
  }
});

describe('no finding', () => {
  test.each([
    ['a comment after two spaces', 'Geef het weg.', 'Geef het weg.  # een opmerking'],
    ['a comment after a number', 'minuten: 5', 'minuten: 5 # een opmerking'],
    ['a # without a space before it', 'Geef het weg.', 'Dossier#3'],
    ['a # in quotes', 'Geef het weg.', '"Zie punt # 3"'],
    ['an exclamation mark in a text', 'Geef het weg.', 'Nee! Niet weg!'],
    ['own words as a dilemma', 'snelheid-zorgvuldigheid', 'Snel of zorgvuldig'],
    ['brackets in a text', 'Geef het weg.', `Zie ${'[('.repeat(20)}`],
    ['deep brackets in quotes', 'Geef het weg.', `"${'[{'.repeat(30)}"`],
    ['deep brackets in a comment', 'formaat: 1', `formaat: 1  # ${'[{'.repeat(30)}`],
    ['a block text', 'Geef het weg.', `|\n${'          - - - - - [[[[ a: b: c:\n'.repeat(3)}`],
  ])('for %s', (_, from, to) => {
    expect(foundIn(aStory([from, to]))).toEqual([]);
  });
});

describe('what an author reads', () => {
  test.each([
    ['naar:', 'nar:', "Bedoel je 'naar'?"],
    ['naar: klaar', 'naar: Klaar', "Bedoel je 'klaar'?"],
    ['- marloes:', '- marlose:', "Bedoel je 'marloes'?"],
    ['{ stroom: ja }', '{ storm: ja }', "Bedoel je 'stroom'?"],
    ['mensgericht: 2', 'mens_gericht: 2', "Bedoel je 'mensgericht'?"],
    ['blij', 'blj', "Bedoel je 'blij'?"],
    ['id: geven', 'id: Één keer geven', "Maak er 'een-keer-geven' van."],
    ['naar: klaar', 'naar: ergens-anders', 'Schrijf die scène, of kies een andere.'],
    ['minuten: 5', 'minuten: vijf', 'een heel getal van 0 tot en met'],
    ['titel: Klein', `titel: ${'Groot '.repeat(11)}`, 'Maak hem 5 korter.'],
    ['Geef het weg.', '[Geef] het weg', 'tussen enkele aanhalingstekens'],
    ['euro.\n', 'euro.\n        ruben: Ja.\n', "Zet er een streepje voor: '- ruben:'"],
    ['naam: Marloes,', 'naam: Marloes, van de balie,', 'Zet die hele tekst tussen aanhalingstekens'],
    ['Geef het weg.', 'Ik zeg: nee', 'een dubbele punt met een spatie erachter'],
  ])('%s as %s', (from, to, cure) => {
    expect(toldAbout(aStory([from, to]))).toContain(cure);
  });

  test('a second one points at the first', () => {
    const { findings } = parseStory(aStory(['titel: Klein', 'titel: Klein\ntitel: Groot']), 'x.yaml');
    expect(findings[0]?.related).toMatchObject([{ line: 3, column: 1, endLine: 3, endColumn: 6 }]);
  });

  test('a long word is cut short', () => {
    expect(toldAbout(aStory(['naar: klaar', `naar: ${'x'.repeat(5000)}`])).length).toBeLessThan(300);
  });
});
