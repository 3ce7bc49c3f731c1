import { expect, test } from 'vitest';
import { parseStory } from '../../../src/core/scenario/index.ts';
import { aStory } from './a-story.ts';
import { marked } from './marked.ts';

// Each with a word of its cure.
const planted = [
  {
    code: 'tekst-te-lang',
    from: 'titel: Klein',
    to: `titel: «${'Klein maar fijn '.repeat(5).trim()}»`,
    cure: 'korter',
  },
  { code: 'onbekend-figuur', from: 'figuur: marloes', to: 'figuur: «marlous»', cure: "'marloes'" },
  {
    code: 'onbekende-achtergrond',
    from: 'achtergrond: werkvloer-avond',
    to: 'achtergrond: «werkvloer-avnd»',
    cure: 'avond',
  },
  { code: 'onbekende-plaats', from: 'plaats: kantoor', to: 'plaats: «kantor»', cure: "'kantoor'" },
  { code: 'onbekende-uitdrukking', from: 'marloes: blij', to: 'marloes: «blijj»', cure: "'blij'" },
  { code: 'onbekende-gebeurtenis', from: '[printer]', to: '[«printr»]', cure: "'printer'" },
  { code: 'onbekende-persoon', from: '- marloes:', to: '- «marloess»:', cure: "'marloes'" },
  { code: 'onbekende-variabele', from: '{ stroom: ja }', to: '{ «strom»: ja }', cure: "'stroom'" },
  { code: 'onbekende-waarde', from: '{ mensgericht: 2 }', to: '{ «mensgerichd»: 2 }', cure: "'mensgericht'" },
  { code: 'onbekend-veld', from: '        naar:', to: '        «nar»:', cure: "'naar'" },
];

test('ten mistakes of ten codes are ten findings in one go, each at its place and with a cure', () => {
  const { text, ranges } = marked(aStory(...planted.map(({ from, to }) => [from, to] as const)));
  const { findings } = parseStory(text, 'tien.yaml');
  const expected = planted.map(({ code, cure }) => ({ code, ernst: 'fout', text: expect.stringContaining(cure) }));
  const ofCode = new Map(expected.map((each) => [each.code, each]));
  expect(findings).toHaveLength(10);
  for (const [index, finding] of findings.entries()) {
    expect(finding).toMatchObject({ ...ofCode.get(finding.code), ...ranges[index], file: 'tien.yaml' });
  }
  expect(new Set(findings.map(({ code }) => code)).size).toBe(10);
});
