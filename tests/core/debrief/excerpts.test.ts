import { describe, expect, test } from 'vitest';
import { bestFitting } from '../../../src/core/debrief/fit.ts';
import { debriefOf } from '../../../src/core/debrief/index.ts';
import { stemsIn } from '../../../src/core/debrief/stem.ts';
import { excerptsOf, guideValue } from '../../../src/core/guide/index.ts';
import type { Option } from '../../../src/core/scenario/index.ts';
import { anOption, aScene, aStory, debriefed, played } from './builders.ts';

/** The clash of choosing the first of two options. */
function clashBetween(one: Option, other: Option) {
  return debriefed(aStory([aScene('a', [one, other])]), [one.id]).clash;
}

/** The excerpts on the way of choosing the same option so many times, in as many scenes. */
function wayExcerpts(option: Option, times: number, role: 'medewerker' | 'leidinggevende' = 'medewerker') {
  const ids = Array.from({ length: times }, (_, index) => `s${index}`);
  const scenes = ids.map((id, index) =>
    aScene(id, [{ ...option, id: `${option.id}${index}`, to: ids[index + 1] ?? 'einde' }]),
  );
  const deeds = ids.map((_, index) => `${option.id}${index}`);
  return debriefOf(played(aStory(scenes), deeds, role)).way.map(({ excerpt }) => excerpt);
}

describe('the two sides', () => {
  test('[DB7] [DB8] speak of what each honours and the other gives up', () => {
    const clash = clashBetween(
      anOption('een', { open: 3, doelmatig: 2 }, { rechtmatig: 1 }),
      anOption('ander', { open: 3, rechtmatig: 1 }, { doelmatig: 2 }),
    );
    expect(clash?.chosen.excerpt).toMatchObject({ value: 'doelmatig', list: 'definition' });
    expect(clash?.other.excerpt).toMatchObject({ value: 'rechtmatig', list: 'definition' });
  });

  test('[DB8] an option that honours nothing of its own still has what it honours', () => {
    const clash = clashBetween(anOption('een', { open: 1 }), anOption('ander', { open: 3 }));
    expect([clash?.chosen.excerpt?.value, clash?.other.excerpt?.value]).toEqual(['open', 'open']);
    expect(clash?.chosen.excerpt?.text).not.toBe(clash?.other.excerpt?.text);
  });

  test('[DB8] one that honours nothing spares what the other strains, or has none', () => {
    const clash = clashBetween(anOption('een'), anOption('ander', { open: 1 }, { kritisch: 2 }));
    expect(clash?.chosen.excerpt?.value).toBe('kritisch');
    expect(clashBetween(anOption('een'), anOption('ander', { open: 1 }))?.chosen.excerpt).toBeUndefined();
  });

  test('[DB10] a "We …" line that speaks of what happens comes before the definition', () => {
    const text = 'Ik stuur de familie de uitspraak van de rechter, en die volg ik op.';
    const clash = clashBetween(anOption('een', { rechtmatig: 2 }, {}, { text }), anOption('ander', { open: 1 }));
    expect(clash?.chosen.excerpt?.text).toBe('Rechterlijke uitspraken volgen we op.');
  });
});

describe('on the way', () => {
  const { zelf, leidinggevende, hoeDan, definition } = guideValue('transparant');
  const option = anOption('x', { transparant: 2 }, {}, { text: 'Zo.', because: 'Om de lieve vrede.' });

  test('[DB9] where no line fits, the definition, then "We …", then what the role can do, then nothing', () => {
    expect(wayExcerpts(option, 5).map((excerpt) => excerpt?.text)).toEqual([
      ...definition,
      ...hoeDan,
      ...zelf,
      undefined,
    ]);
  });

  test.each([
    ['Ik vraag mijn medewerkers naar hun redenering.', leidinggevende[0]],
    ['Ik vertel hoe het kwam.', zelf[1]],
  ])('[DB9] to a leidinggevende who says "%s" it is what fits of both lists', (text, line) => {
    const [excerpt] = wayExcerpts(anOption('x', { transparant: 2 }, {}, { text }), 1, 'leidinggevende');
    expect(excerpt?.text).toBe(line);
  });

  test('[DB9] a medewerker never reads the list for managers', () => {
    const asked = anOption('x', { transparant: 2 }, {}, { text: 'Ik vraag mijn medewerkers naar hun redenering.' });
    expect(wayExcerpts(asked, 5).map((excerpt) => excerpt?.list)).not.toContain('leidinggevende');
  });

  test('[DB9] about a lighter value that has a line for the deed, before the definition of the heaviest', () => {
    const text = 'Ik zet het in het archief.';
    const [excerpt] = wayExcerpts(anOption('x', { transparant: 2, navolgbaar: 1 }, {}, { text }), 1);
    expect(excerpt?.text).toBe('Gebruik maken van de (archief)systemen van je werk.');
  });

  test.each([
    ['Dit is gezien, maar van die fout weet niemand.', false],
    ['Zij hoort van die fout, maar de rust is weg.', true],
  ])('[DB10] what comes after "maar" is no deed: "%s"', (because, admits) => {
    const [excerpt] = wayExcerpts(anOption('x', { behoorlijk: 2 }, {}, { text: 'Zo.', because }), 1);
    expect(excerpt?.text.includes('Fouten durven toegeven')).toBe(admits);
  });

  test('[DB9] about what is honoured most heavily', () => {
    const [excerpt] = wayExcerpts(anOption('x', { open: 1, kritisch: 3, rechtmatig: 2 }, { integer: 3 }), 1);
    expect(excerpt?.value).toBe('kritisch');
  });

  test('[DB9] a statement about what is strained where nothing honoured is left', () => {
    const [excerpt] = wayExcerpts(anOption('x', {}, { integer: 1, mensgericht: 3 }), 1);
    expect(excerpt).toMatchObject({ value: 'mensgericht', list: 'definition' });
  });

  test('[DB9] no instruction by a value that is honoured and strained at once', () => {
    const [excerpt] = wayExcerpts(anOption('x', { integer: 2 }, { integer: 1 }), 1);
    expect(excerpt).toMatchObject({ value: 'integer', list: 'definition' });
  });

  test('[DB11] the clash picks first', () => {
    const same = { text: 'Wees nieuwsgierig.', because: 'Iedereen mag het vragen.' };
    const story = aStory([aScene('a', [anOption('een', { open: 1 }, {}, same), anOption('ander', { kritisch: 1 })])]);
    const { clash, way } = debriefed(story, ['een']);
    expect(clash?.chosen.excerpt?.value).toBe('open');
    expect(way[0]?.excerpt?.value).toBe('open');
    expect(way[0]?.excerpt?.text).not.toBe(clash?.chosen.excerpt?.text);
  });
});

describe('which line', () => {
  test.each([
    ['Ik archiveer het gesprek van vandaag in het systeem.', 'Gebruik maken van de (archief)systemen van je werk.'],
    [
      'Ik noteer met wie ik heb gesproken.',
      'Vastleggen wat je allemaal doet, zoals wie je op welk moment hebt gesproken, welke informatie je gebruikt en waar je die vandaan hebt.',
    ],
    ['Ik schrijf het in het dossier.', 'Informatie vindbaar voor anderen opslaan, het niet bij jezelf houden.'],
  ])('[DB10] "%s" is closest to "%s"', (text, line) => {
    expect(bestFitting(excerptsOf('navolgbaar', 'zelf'), text)?.text).toBe(line);
  });

  test.each([
    [
      'a word counts more the rarer it is in the guide',
      'De mensen en de grondwet.',
      ['Mensen volgen.', 'Grondwet volgen.'],
    ],
    ['a short line goes before a long one', 'De grondwet.', ['Grondwet volgen, vragen, zoeken.', 'Grondwet volgen.']],
  ])('[DB10] %s', (_, text, lines) => {
    const [any] = excerptsOf('rechtmatig', 'hoeDan');
    const excerpts = lines.flatMap((line) => (any === undefined ? [] : [{ ...any, text: line }]));
    expect(bestFitting(excerpts, text)?.text).toBe('Grondwet volgen.');
  });

  test('[DB10] of none there is none', () => {
    expect(bestFitting([], 'Ik bel Henk.')).toBeUndefined();
  });

  test.each(['Niets van dit alles.', 'Ik werk met de mensen.'])('[DB10] none speaks of "%s"', (text) => {
    expect(bestFitting(excerptsOf('navolgbaar', 'zelf'), text)).toBeUndefined();
  });

  test('[DB10] one word that many excerpts have is too little', () => {
    const lines = excerptsOf('navolgbaar', 'leidinggevende');
    expect(bestFitting(lines, 'Mijn medewerkers.')).toBeUndefined();
    expect(bestFitting(lines, 'Mijn medewerkers en het archief.')).toBe(lines[0]);
  });

  test.each([
    ['brieven', 'brief'],
    ['leggen', 'legt'],
    ['maken', 'maak'],
    ['keuzes', 'keuze'],
    ['beslissingen', 'beslissen'],
    ['contacten', 'contact'],
    ['werkt', 'werken'],
    ['regels', 'regel'],
    ['begrijpelijke', 'begrijpen'],
    ['Één', 'een'],
  ])('[DB10] %s and %s share a stem', (one, other) => {
    expect(stemsIn(one)).toEqual(stemsIn(other));
  });

  test.each([
    ['gids', 'gist'],
    ['fout', 'fier'],
    ['regel', 'recht'],
  ])('[DB10] %s and %s do not', (one, other) => {
    expect(stemsIn(one)).not.toEqual(stemsIn(other));
  });

  test('[DB10] short and joining words are no stems', () => {
    expect([...stemsIn('Wat moet ik nu met deze brief doen?')]).toEqual(['brief']);
  });
});
