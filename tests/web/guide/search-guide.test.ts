import { describe, expect, test } from 'vitest';
import { allPassages, guideValue, valueAnchor, valueIds } from '../../../src/core/guide/index.ts';
import { searchGuide } from '../../../src/web/guide/search-guide.ts';

const anchors = (query: string) => searchGuide(query).hits.map(({ anchor }) => anchor);
const marked = (query: string) => {
  const [first] = searchGuide(query).hits;
  return first?.pieces.filter(({ marked }) => marked).map(({ text }) => text);
};

test.each(valueIds)('the name of %s finds its own definition first', (value) => {
  expect(anchors(guideValue(value).name)[0]).toBe(valueAnchor(value));
});

describe('tolerance', () => {
  test.each([
    ['a letter too few', 'anspreekbaar', 'waarde-aanspreekbaar'],
    ['a wrong letter', 'transperant', 'waarde-transparant'],
    ['two mistakes in a long word', 'integritijt', 'integer-hoe-dan-1'],
    ['two letters that changed places', 'fuoten', 'verbeteringsgericht-zelf-1'],
    ['a begun word', 'jurispr', 'rechtmatig-hoe-dan-2'],
    ['capitals', 'MAATWERK', 'mensgericht-hoe-dan-3'],
    ['an accent that was left out', 'beinvloeden', 'behoorlijk-leidinggevende-1'],
    ['an accent too many', 'máátwerk', 'mensgericht-hoe-dan-3'],
    ['accents as letters with a mark after them', 'bei\u0308nvloeden', 'behoorlijk-leidinggevende-1'],
  ])('%s', (_what, query, anchor) => {
    expect(anchors(query)).toContain(anchor);
  });

  test('of letters that changed places only the word that was meant is found', () => {
    expect(anchors('fuoten')).toEqual(anchors('fouten'));
  });

  test('a word that is found brings its other forms', () => {
    expect(anchors('luisteren')).toEqual(expect.arrayContaining(['open-zelf-5', 'kritisch-zelf-2']));
  });

  test('a short word allows no mistake while others match', () => {
    expect(anchors('zaak')).not.toContain('doelgericht-zelf-2');
  });

  test.each([
    ['transparatie', 'waarde-transparant'],
    ['transparentie', 'waarde-transparant'],
    ['transperant', 'waarde-transparant'],
    ['legitimitijd', 'principe-legitimiteit'],
    ['legitemiteit', 'principe-legitimiteit'],
    ['vertouwen', 'principe-vertrouwen'],
    ['vetrrouwen', 'principe-vertrouwen'],
    ['verantwordelijkheid', 'principe-verantwoordelijkheid'],
    ['verantwoordelijkhijd', 'principe-verantwoordelijkheid'],
    ['verandwoording', 'principe-verantwoording'],
    ['proffesionaliteit', 'principe-professionaliteit'],
    ['profesionaliteit', 'principe-professionaliteit'],
    ['dienstbaarhijd', 'principe-dienstbaarheid'],
    ['opgaave', 'principe-opgave'],
    ['integriteid', 'waarde-integer'],
    ['intteger', 'waarde-integer'],
    ['incluzief', 'waarde-inclusief'],
    ['rechtvaadig', 'waarde-rechtvaardig'],
    ['rechvaardig', 'waarde-rechtvaardig'],
    ['regtmatig', 'waarde-rechtmatig'],
    ['doelmatich', 'waarde-doelmatig'],
    ['doelgerigt', 'waarde-doelgericht'],
    ['anspreekbaar', 'waarde-aanspreekbaar'],
    ['aanspreekbar', 'waarde-aanspreekbaar'],
    ['navolchbaar', 'waarde-navolgbaar'],
    ['vakkundich', 'waarde-vakkundig'],
    ['krietisch', 'waarde-kritisch'],
    ['verbeteringsgerichd', 'waarde-verbeteringsgericht'],
    ['mensgerigt', 'waarde-mensgericht'],
    ['behoorlik', 'waarde-behoorlijk'],
    ['toegangkelijk', 'waarde-toegankelijk'],
    ['dienstverlenent', 'waarde-dienstverlenend'],
    ['grensloos', 'waarde-grenzeloos-samenwerken'],
  ])('%s is in the first results, and a word of it is marked', (query, anchor) => {
    const first = searchGuide(query).hits.slice(0, 3);
    expect(first.map((hit) => hit.anchor)).toContain(anchor);
    for (const { pieces, placePieces } of first)
      expect([...pieces, ...placePieces].some(({ marked }) => marked)).toBe(true);
  });

  test.each(['zaek', 'regl', 'rept', 'fuot', 'mesn', 'oepn', 'doll', 'prij'])('%s is no other word', (query) => {
    const found = searchGuide(query).hits.flatMap(({ pieces }) => pieces.filter(({ marked }) => marked));
    expect(found.filter(({ text }) => !text.toLowerCase().startsWith(query))).toEqual([]);
  });

  test('where the word itself is there, nothing that merely looks like it is found', () => {
    const words = searchGuide('vragen').hits.flatMap(({ pieces }) => pieces.filter(({ marked }) => marked));
    const forms = ['vraag', 'vraagt', 'vragen'];
    expect(new Set(words.map(({ text }) => text.toLowerCase()))).toEqual(new Set(forms));
  });
});

test('passages with all words go before passages with some', () => {
  expect(searchGuide('geen verkeerde deur')).toMatchObject({
    partly: false,
    hits: [{ anchor: 'waarde-dienstverlenend' }],
  });
  const some = searchGuide('wat doe ik als iemand een fout verbergt');
  expect(some.partly).toBe(true);
  expect(some.hits.map(({ anchor }) => anchor)).toContain('verbeteringsgericht-zelf-1');
});

test('small words count only where nothing else is asked', () => {
  expect(anchors('de jurisprudentie')).toEqual(anchors('jurisprudentie'));
  expect(anchors('de').length).toBeGreaterThan(20);
});

test.each(['', '   ', '!?', '.*', 'xqzxqz'])('%j finds nothing', (query) => {
  expect(searchGuide(query)).toEqual({ hits: [], partly: false, otherwise: false });
});

test('the words that matched are marked, whole', () => {
  expect(marked('jurispr')).toEqual(['jurisprudentie']);
  expect(marked('fuoten')).toEqual(['Fouten', 'fouten']);
});

test('the pieces of a hit are its text, and no place is found twice', () => {
  for (const query of ['open', 'mensen', 'vertrouwen', 'de', 'bespreken collega']) {
    const { hits } = searchGuide(query);
    expect(new Set(hits.map(({ anchor }) => anchor)).size).toBe(hits.length);
    for (const { placePieces, place } of hits)
      expect(placePieces.map((piece) => piece.text).join('')).toBe(place.join(' › '));
    for (const { pieces, text } of hits) expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  }
});

test('every passage is found by its own words', () => {
  for (const { text, anchor } of allPassages()) expect(anchors(text)).toContain(anchor);
});
