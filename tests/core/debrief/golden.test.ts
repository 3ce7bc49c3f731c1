import { beforeAll, describe, expect, test } from 'vitest';
import { type Debrief, debriefOf } from '../../../src/core/debrief/index.ts';
import type { Scenario } from '../../../src/core/scenario/index.ts';
import { anOption, aScene, aStep, aStory, played } from './builders.ts';

/** A small story with everything in it: advice, a clock, a signal, a step, a choice taken back, two roles. */
const story: Scenario = aStory(
  [
    aScene(
      'brief',
      [
        anOption(
          'nu',
          { behoorlijk: 2, doelmatig: 1 },
          { vakkundig: 2 },
          {
            text: 'De brief gaat nu weg. Zij wacht al drie weken.',
            because: 'Zij heeft vandaag antwoord op haar vraag, maar niemand keek of het bedrag klopt.',
            minutes: 5,
            to: 'even-stil',
          },
        ),
        anOption(
          'narekenen',
          { vakkundig: 2, integer: 1 },
          { behoorlijk: 2 },
          {
            text: 'Ik reken eerst na. Er zijn nog {tijd} minuten.',
            because: 'Het bedrag klopt, maar zij wacht het weekend over.',
            minutes: 30,
            to: 'even-stil',
          },
        ),
      ],
      {
        session: true,
        questionsLeft: 1,
        advice: [
          { person: 'henk', text: 'Een fout haal je er nooit meer uit.' },
          { person: 'fatma', text: 'De termijn is vandaag.' },
        ],
      },
    ),
    aScene('even-stil', [aStep('verder', 'bellen')], { signal: 'Wat heb je nu het eerst?' }),
    aScene('bellen', [
      anOption(
        'bel',
        { open: 1 },
        { doelmatig: 1 },
        {
          text: 'Ik bel haar en zeg eerlijk wat ik niet weet.',
          because: 'Zij weet waar zij staat; het kost je avond.',
        },
      ),
      anOption(
        'vastleggen',
        { navolgbaar: 1 },
        { toegankelijk: 1 },
        { text: 'Ik schrijf op wat we deden.', because: 'Later is het te vinden, maar zij hoort niets.' },
      ),
    ]),
  ],
  { clock: { name: 'tijd', start: 45, to: 'einde' } },
);

const deeds = ['narekenen', 'undo', { ask: 'henk' }, 'nu', { feel: 'buik' }, 'verder', 'bel'] as const;

describe('a small story, played as a medewerker', () => {
  let debrief: Debrief;
  beforeAll(() => {
    debrief = debriefOf(played(story, deeds, 'medewerker', ['dienstbaarheid', 'verantwoording']));
  });

  test('[DB1] what came of it', () => {
    expect(debrief.dilemma.title).toBe('Snelheid versus (procedurele) zorgvuldigheid');
    expect(debrief.outcome).toMatchObject({ title: 'De brief is weg', clock: { left: 40 } });
  });

  test('[DB5] [DB8] one clash', () => {
    const { clash } = debrief;
    expect(clash).toMatchObject({ choice: 0, scene: 'brief', place: 'De zaal' });
    expect(clash?.chosen.option).toMatchObject({
      id: 'nu',
      honours: [
        { name: 'Behoorlijk', weight: 2 },
        { name: 'Doelmatig', weight: 1 },
      ],
      strains: [{ name: 'Vakkundig', weight: 2 }],
    });
    expect(clash?.other.option).toMatchObject({ id: 'narekenen', text: 'Ik reken eerst na. Er zijn nog 45 minuten.' });
    expect(clash?.chosen.excerpt).toEqual({
      text: 'We negeren mensen niet. We geven antwoord op hun vragen.',
      value: 'behoorlijk',
      list: 'hoeDan',
      source: {
        guide: 'Gids Ambtelijk Vakmanschap',
        principle: 'Werken vanuit dienstbaarheid',
        value: 'Behoorlijk',
        heading: 'Hoe dan?',
      },
    });
    expect(clash?.other.excerpt).toMatchObject({ value: 'vakkundig', list: 'definition' });
  });

  test('[DB13] what lay on the table', () => {
    const touched = debrief.table.principles
      .flatMap(({ values }) => values)
      .filter((row) => row.honoured + row.strained);
    expect(touched).toEqual([
      { value: 'open', name: 'Open', honoured: 1, strained: 0 },
      { value: 'behoorlijk', name: 'Behoorlijk', honoured: 2, strained: 0 },
      { value: 'doelmatig', name: 'Doelmatig', honoured: 1, strained: 1 },
      { value: 'vakkundig', name: 'Vakkundig', honoured: 0, strained: 2 },
    ]);
    expect(debrief.table.most).toBe(2);
  });

  test('[DB14] beforehand', () => {
    expect(debrief.beforehand.map(({ text }) => text)).toEqual([
      'Je noemde vooraf dienstbaarheid. In dit verhaal kwam dat twee keer op tafel; er ging niets anders voor.',
      'Je noemde vooraf verantwoording. In dit verhaal kwam dat één keer op tafel; één keer ging iets anders voor.',
    ]);
  });

  test('[DB16] [DB17] [DB18] [DB19] the whole way', () => {
    expect(debrief.way.map(({ chosen, alternatives }) => [chosen.id, ...alternatives.map(({ id }) => id)])).toEqual([
      ['nu', 'narekenen'],
      ['bel', 'vastleggen'],
    ]);
    expect(debrief.way[0]).toMatchObject({
      session: true,
      heard: [{ name: 'Henk', text: 'Een fout haal je er nooit meer uit.' }],
      unheard: [{ name: 'Fatma' }],
      signals: [{ part: 'buik' }],
      reconsidered: [{ id: 'narekenen', text: 'Ik reken eerst na. Er zijn nog 45 minuten.' }],
    });
    expect(debrief.way.map(({ excerpt }) => excerpt?.text)).toEqual([
      'We houden ons aan termijnen. We nemen verzoeken op tijd in behandeling. En als het toch niet volgens planning verloopt, laten we dit weten.',
      'Eerlijk zijn in wat jij kan doen en wat je niet kan doen. En aangeven waarom.',
    ]);
  });

  test('[DB20] to talk about', () => {
    expect(debrief.questions.cards.principle).toBe('dienstbaarheid');
    expect(debrief.questions.themes.map(({ title }) => title)).toEqual([
      'Jouw werk als ambtenaar',
      'Beleid, uitvoering en toezicht',
    ]);
  });
});
