import { expect, test } from 'vitest';
import gesprek from '../../../src/core/guide/gesprek.json';
import {
  allExcerpts,
  conversationKit,
  dilemma,
  dilemmaIds,
  excerptsOf,
  guide,
  guideValue,
  partIds,
  principle,
  principleIds,
  principleOf,
  themeIds,
  valueIds,
} from '../../../src/core/guide/index.ts';

test('the guide has 7 principles with 18 values and 9 card questions', () => {
  expect(guide().principles.map(({ id }) => id)).toEqual(principleIds);
  expect(guide().principles).toHaveLength(7);
  expect(guide().principles.flatMap(({ values }) => values.map(({ id }) => id))).toEqual(valueIds);
  expect(valueIds).toHaveLength(18);
  expect(guide().cardQuestions).toHaveLength(9);
  expect(guide().about).toHaveLength(2);
});

test.each([
  ['open', [2, 4, 5, 2]],
  ['inclusief', [2, 3, 4, 3]],
  ['integer', [2, 1, 5, 4]],
  ['grenzeloos-samenwerken', [2, 4, 4, 5]],
  ['mensgericht', [2, 4, 3, 2]],
  ['behoorlijk', [1, 5, 4, 3]],
  ['toegankelijk', [1, 4, 3, 3]],
  ['dienstverlenend', [2, 1, 2, 3]],
  ['rechtmatig', [1, 4, 3, 2]],
  ['rechtvaardig', [2, 1, 3, 3]],
  ['doelgericht', [2, 2, 3, 2]],
  ['doelmatig', [1, 2, 3, 3]],
  ['aanspreekbaar', [1, 1, 3, 2]],
  ['navolgbaar', [1, 2, 3, 2]],
  ['transparant', [1, 1, 2, 1]],
  ['vakkundig', [1, 2, 3, 2]],
  ['kritisch', [1, 3, 2, 5]],
  ['verbeteringsgericht', [1, 3, 2, 3]],
] as const)('%s has as many paragraphs and lines as printed', (id, counts) => {
  const { definition, hoeDan, zelf, leidinggevende } = guideValue(id);
  expect([definition, hoeDan, zelf, leidinggevende].map(({ length }) => length)).toEqual(counts);
});

test.each([
  ['vertrouwen', 9, 9],
  ['opgave', 7, 8],
  ['dienstbaarheid', 7, 8],
  ['legitimiteit', 6, 5],
  ['verantwoordelijkheid', 8, 6],
  ['verantwoording', 5, 3],
  ['professionaliteit', 7, 11],
] as const)('the card of %s has %i lines for everyone and %i for managers', (id, everyone, managers) => {
  const { card } = principle(id);
  expect([card.medewerker.length, card.leidinggevende.length]).toEqual([everyone, managers]);
});

test('the kit has 6 dilemmas, 5 parts, 5 themes, 3 formats and 21 questions', () => {
  const kit = conversationKit();
  expect(kit.dilemmas.map(({ id }) => id)).toEqual(dilemmaIds);
  expect(kit.dilemmas).toHaveLength(6);
  expect(kit.parts.map(({ id }) => id)).toEqual(partIds);
  expect(kit.parts).toHaveLength(5);
  expect(kit.themes.map(({ id }) => id)).toEqual(themeIds);
  expect(kit.themes.map(({ questions }) => questions.length)).toEqual([7, 4, 4, 2, 4]);
  expect(kit.formats.map(({ questions }) => questions.length)).toEqual([0, 5, 0]);
  expect(kit.kitQuestions).toHaveLength(21);
  expect(kit.interviewQuestions).toHaveLength(3);
});

test.each([
  ['tegenspraak', 'Tegenspraak'],
  ['menselijke-maat', 'Menselijke maat'],
  ['samenwerking', 'Samenwerking'],
  ['werk', 'Jouw werk als ambtenaar'],
  ['beleid-uitvoering-toezicht', 'Beleid, uitvoering en toezicht'],
] as const)('the theme %s is titled %s', (id, title) => {
  expect(conversationKit().themes.find((theme) => theme.id === id)?.title).toBe(title);
});

test('each value belongs to one principle', () => {
  for (const id of valueIds) expect(principle(principleOf(id)).values.map((value) => value.id)).toContain(id);
});

test('a dilemma is found by its id; own words are none', () => {
  expect(dilemma('transparantie-fouten')?.title).toBe('Transparantie versus fouten mogen maken');
  expect(dilemma('Snelheid versus zorgvuldigheid')).toBeUndefined();
});

test('an excerpt names where it is printed', () => {
  expect(excerptsOf('kritisch', 'hoeDan')[0]).toEqual({
    text: 'We spreken ons uit als we zien dat dingen niet goed gaan.',
    value: 'kritisch',
    list: 'hoeDan',
    source: {
      guide: 'Gids Ambtelijk Vakmanschap',
      principle: 'Werken vanuit professionaliteit',
      value: 'Kritisch',
      heading: 'Hoe dan?',
    },
  });
});

test('of a definition only the first paragraph is an excerpt', () => {
  const texts = excerptsOf('open', 'definition').map(({ text }) => text);
  expect(texts).toEqual(guideValue('open').definition.slice(0, 1));
});

test('no excerpt is printed twice', () => {
  const texts = allExcerpts().map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

const { errata: ofGuide, ...printedGuide } = guide();
const { errata: ofKit, ...printedKit } = gesprek;
const everyText = [printedGuide, printedKit, conversationKit().parts].flatMap(textsIn);

test('there are texts to look at', () => {
  expect(everyText.length).toBeGreaterThan(400);
});

test('every text is trimmed, without double spaces, and not empty', () => {
  expect(everyText.filter((text) => text === '' || text !== text.trim() || /\s\s|[\n\t]/.test(text))).toEqual([]);
});

test.each([...ofGuide, ...ofKit])('the misprint "$printed" is mended', ({ printed }) => {
  expect(everyText.filter((text) => text.includes(printed))).toEqual([]);
});

test.each([...ofGuide, ...ofKit])('what it should be, "$mended", is there', ({ mended }) => {
  expect(everyText.some((text) => text.toLowerCase().includes(mended.toLowerCase()))).toBe(true);
});

function textsIn(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(textsIn) : [];
}
