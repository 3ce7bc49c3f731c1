import { describe, expect, test } from 'vitest';
import { debriefOf } from '../../../src/core/debrief/index.ts';
import type { Scene } from '../../../src/core/scenario/index.ts';
import { anOption, aScene, aStep, aStory, debriefed, played } from './builders.ts';

const advice: Scene['advice'] = [
  { person: 'henk', text: 'Het koor heeft pauze.' },
  { person: 'fatma', text: 'De wet zegt twee weken.' },
];

describe('what came of it', () => {
  const afterwards = [{ person: 'henk', text: [{ text: 'Henk zingt weer.' }] }];
  const endings = [{ id: 'einde', title: 'De brief is weg', text: [{ text: 'Het is stil.' }], afterwards }];
  const story = aStory([aScene('a', [anOption('x')])], { endings });

  test('[DB1] the ending, with what became of whom', () => {
    expect(debriefed(story, ['x']).outcome).toMatchObject({
      title: 'De brief is weg',
      text: 'Het is stil.',
      afterwards: [{ person: 'henk', name: 'Henk', text: 'Henk zingt weer.' }],
    });
  });

  test('[DB1] an unfinished run has none', () => {
    expect(debriefed(story, [])).toMatchObject({ way: [], questions: { story: ['Wat had jij gedaan?'] } });
    expect(debriefed(story, []).outcome).toBeUndefined();
  });
});

describe('the way', () => {
  test('[DB16] tells each decision as the player read it', () => {
    const text = 'Wacht, er zijn nog {tijd} minuten.';
    const because = 'Dit gaf iets, en kostte 20 van de {tijd} minuten.';
    const weights = [{ kritisch: 1, open: 1, integer: 3 }, { doelmatig: 2 }] as const;
    const waits = anOption('wacht', ...weights, { text, because, minutes: 20 });
    const dear = anOption('duur', {}, {}, { minutes: 90 });
    const story = aStory([aScene('a', [dear, waits, anOption('ga', { doelmatig: 1 })], { session: true })], {
      clock: { name: 'tijd', start: 60, to: 'einde' },
    });
    const [choice] = debriefed(story, ['wacht']).way;
    expect(choice).toMatchObject({ scene: 'a', place: 'De zaal', session: true });
    expect(choice?.chosen).toEqual({
      id: 'wacht',
      text: 'Wacht, er zijn nog 60 minuten.',
      minutes: 20,
      possible: true,
      honours: [
        { value: 'integer', principle: 'vertrouwen', name: 'Integer', weight: 3 },
        { value: 'open', principle: 'vertrouwen', name: 'Open', weight: 1 },
        { value: 'kritisch', principle: 'professionaliteit', name: 'Kritisch', weight: 1 },
      ],
      strains: [{ value: 'doelmatig', principle: 'verantwoordelijkheid', name: 'Doelmatig', weight: 2 }],
      because: 'Dit gaf iets, en kostte 20 van de 60 minuten.',
    });
    expect(choice?.alternatives.map(({ id, possible }) => [id, possible])).toEqual([
      ['duur', false],
      ['ga', true],
    ]);
  });

  test('[DB16] with the time at which the scene was entered, where the story tells it', () => {
    const waits = anOption('wacht', {}, {}, { minutes: 20, to: 'b' });
    const late = anOption('b1', {}, {}, { minutes: 1, to: 'c' });
    const scenes = [aScene('a', [waits]), aScene('b', [late]), aScene('c', [anOption('c1')])];
    const clock = { name: 'tijd', start: 60, to: 'einde' };
    const timed = aStory(scenes, { clock: { ...clock, begin: 1000 } });
    expect(debriefed(timed, ['wacht', 'b1', 'c1']).way.map(({ timeOfDay }) => timeOfDay)).toEqual([
      1000,
      1020,
      undefined,
    ]);
    const untimed = debriefed(aStory(scenes, { clock }), ['wacht', 'b1']);
    expect(untimed.way[0]).not.toHaveProperty('timeOfDay');
  });

  test('[DB17] whom the player asked, and who else could have been', () => {
    const story = aStory([aScene('a', [anOption('x')], { advice })]);
    const [choice] = debriefed(story, [{ ask: 'fatma' }, 'x']).way;
    expect(choice?.heard).toEqual([{ person: 'fatma', name: 'Fatma', text: 'De wet zegt twee weken.' }]);
    expect(choice?.unheard).toEqual([{ person: 'henk', name: 'Henk' }]);
  });

  test('[DB17] who could no longer be asked, since the questions were used up, is among them', () => {
    const story = aStory([aScene('a', [anOption('x')], { advice, questionsLeft: 1 })]);
    expect(debriefed(story, [{ ask: 'henk' }, 'x']).way[0]?.unheard).toEqual([{ person: 'fatma', name: 'Fatma' }]);
  });
});

describe('the inner signal', () => {
  const signal = 'Wat heb je nu het eerst?';

  test('[DB18] comes with the question of the kit', () => {
    const story = aStory([aScene('a', [anOption('x')], { signal })]);
    expect(debriefed(story, [{ feel: 'buik' }, 'x']).way[0]?.signals).toEqual([
      {
        question: signal,
        part: 'buik',
        title: 'Buik',
        kitQuestion: "Waar krijg je 'buikpijn' van? En hoe ga je om met die 'pijn in je buik'?",
      },
    ]);
  });

  test('[DB18] of a step belongs to the decision before it, or else to the first', () => {
    const story = aStory([
      aScene('voor', [aStep('s1', 'a')], { signal }),
      aScene('a', [anOption('x', {}, {}, { to: 'na' })]),
      aScene('na', [aStep('s2', 'b')], { signal }),
      aScene('b', [anOption('y')], { signal }),
    ]);
    const { way } = debriefed(story, [{ feel: 'hoofd' }, 's1', 'x', { feel: 'hart' }, 's2', { feel: 'voeten' }, 'y']);
    expect(way.map(({ signals }) => signals.map(({ part }) => part))).toEqual([['hoofd', 'hart'], ['voeten']]);
  });
});

describe('what was reconsidered', () => {
  const toB = { to: 'b' };
  const story = aStory([
    aScene('a', [anOption('a1', {}, {}, toB), anOption('a2', {}, {}, toB), anOption('weg')]),
    aScene('b', [anOption('b1'), anOption('b2')]),
  ]);

  test('[DB19] stands by the decision in that scene', () => {
    const { way } = debriefed(story, ['a1', 'undo', 'a2', 'b1', 'undo', 'b2']);
    expect(way.map(({ reconsidered }) => reconsidered)).toEqual([
      [{ id: 'a1', text: 'Kies a1.' }],
      [{ id: 'b1', text: 'Kies b1.' }],
    ]);
  });

  test('[DB19] is not told where it was chosen there again in the end', () => {
    const { way, reconsideredElsewhere } = debriefed(story, ['a1', 'b1', 'undo', 'undo', 'a2', 'undo', 'a1', 'b1']);
    expect(way.map(({ reconsidered }) => reconsidered.map(({ id }) => id))).toEqual([['a2'], []]);
    expect(reconsideredElsewhere).toEqual([]);
  });

  test('[DB19] stands apart where the way did not come by that scene', () => {
    const debrief = debriefed(story, ['a1', 'b1', 'undo', 'undo', 'weg']);
    expect(debrief.reconsideredElsewhere).toEqual([{ id: 'b1', text: 'Kies b1.' }]);
    expect(debrief.way[0]?.reconsidered.map(({ id }) => id)).toEqual(['a1']);
  });

  test('[DB19] stands by the visit that it was taken back in', () => {
    const back = { to: 'hub' };
    const once = { ...back, once: true };
    const hub = aStory([
      aScene('hub', [
        anOption('h1', {}, {}, once),
        anOption('h2', {}, {}, back),
        anOption('h3', {}, {}, once),
        anOption('weg'),
      ]),
    ]);
    const { way } = debriefed(hub, ['h2', 'h1', 'undo', 'h3', 'weg']);
    expect(way.map(({ chosen, reconsidered }) => [chosen.id, reconsidered.length])).toEqual([
      ['h2', 0],
      ['h3', 1],
      ['weg', 0],
    ]);
  });

  test('[DB19] leaves out steps', () => {
    const steps = aStory([aScene('s', [aStep('stap', 'a')]), aScene('a', [anOption('x')])]);
    const debrief = debriefed(steps, ['stap', 'undo', 'stap', 'x']);
    expect([debrief.reconsideredElsewhere, debrief.way[0]?.reconsidered]).toEqual([[], []]);
  });

  test('[DB19] leaves out an option that the story no longer has', () => {
    const run = played(story, ['a1', 'undo', 'weg']);
    const gone = { ...run, reconsidered: [{ scene: 'a', option: 'verdwenen', text: 'Kies verdwenen.' }] };
    const { reconsideredElsewhere, way } = debriefOf(gone);
    expect([reconsideredElsewhere, way[0]?.reconsidered]).toEqual([[], []]);
  });
});
