import { valueIds } from '../../src/core/guide/index.ts';
import type { Condition, Effect, Option, Scenario, Scene, Variable, Weights } from '../../src/core/scenario/index.ts';

// Stories of any size, the same at every call; they say nothing.

/** One choice of two after another, so that there are 2 to the power of `count` ways. */
export function diamonds(count: number): Scenario {
  const scenes = Array.from({ length: count }, (_, index) => {
    const to = index + 1 < count ? `s${index + 1}` : 'einde-0';
    return aScene(`s${index}`, [anOption(`a${index}`, to, index), anOption(`b${index}`, to, index + 7)]);
  });
  return aStory(scenes, [], 1);
}

/** Pairs of scenes: the first sets a flag, the second looks at it, and then it is of no use any more. */
export function localFlags(scenes: number, flags: number): Scenario {
  const variables = Array.from(
    { length: flags },
    (_, index) => ({ id: `v${index}`, kind: 'flag', start: false }) as const,
  );
  const list = Array.from({ length: scenes }, (_, index) => {
    const to = index + 1 < scenes ? `s${index + 1}` : 'einde-0';
    const variable = `v${Math.floor(index / 2) % flags}`;
    const options = [true, false].map((value) => {
      const option = anOption(`${value ? 'a' : 'b'}${index}`, to, index);
      if (index % 2 === 0) return { ...option, effects: [{ kind: 'set', variable, value } as const] };
      return { ...option, when: { kind: 'is', name: variable, value } as const };
    });
    return aScene(`s${index}`, options);
  });
  return aStory(list, variables, 1);
}

/**
 * Layers of three scenes that lead to the next layer, with a clock. Every thirty scenes have four variables of their own,
 * each of them set in two layers and asked in the two after those, as choices of a story come back a little later.
 */
export function layered(count: number): Scenario {
  const chance = chanceFrom(count);
  const layers = Math.ceil(count / 3);
  const scenes = Array.from({ length: count }, (_, index) => {
    const layer = Math.floor(index / 3);
    const options = Array.from({ length: 3 }, (_, nth) => {
      const next = (layer + 1) * 3 + chance(3);
      const to = layer + 1 < layers ? `s${Math.min(next, count - 1)}` : `einde-${chance(4)}`;
      return layeredOption({ ...anOption(`s${index}-${nth}`, to, index + nth), minutes: nth * 5 }, layer, nth);
    });
    return aScene(`s${index}`, options);
  });
  const chapters = Array.from({ length: Math.ceil(count / 30) }, (_, chapter) => variablesOf(chapter));
  return { ...aStory(scenes, chapters.flat(), 4), clock: { name: 'tijd', start: 45, begin: 540 } };
}

function variablesOf(chapter: number): readonly Variable[] {
  return [
    { id: `gebeld-${chapter}`, kind: 'flag', start: false },
    { id: `wie-${chapter}`, kind: 'name', names: ['henk', 'fatma', 'ruben'], start: 'henk' },
    { id: `moed-${chapter}`, kind: 'number', min: 0, max: 3, start: 1 },
    { id: `klaar-${chapter}`, kind: 'flag', start: false },
  ];
}

/** What costs no time is always possible, so that nobody gets stuck; what costs most has a condition. */
function layeredOption(option: Option, layer: number, nth: number): Option {
  const chapter = Math.floor(layer / 10);
  const turn = Math.floor((layer % 10) / 2);
  const asks: readonly Condition[] = [
    { kind: 'is', name: `gebeld-${chapter}`, value: true },
    { kind: 'is', name: `wie-${chapter}`, value: 'fatma' },
    { kind: 'range', name: `moed-${chapter}`, min: 2 },
    { kind: 'is', name: `klaar-${chapter}`, value: true },
  ];
  const does: readonly Effect[] = [
    { kind: 'set', variable: `gebeld-${chapter}`, value: nth === 1 },
    { kind: 'set', variable: `wie-${chapter}`, value: nth === 1 ? 'fatma' : 'ruben' },
    { kind: 'add', variable: `moed-${chapter}`, by: nth === 1 ? 1 : -1 },
    { kind: 'set', variable: `klaar-${chapter}`, value: nth === 1 },
  ];
  const effect = does[turn];
  const when = nth === 2 ? asks[turn - 1] : undefined;
  return { ...option, effects: effect === undefined ? [] : [effect], ...(when && { when }) };
}

/** One scene with small ones around it, each of which can be visited once; it ends when the player leaves. */
export function hub(cases: number): Scenario {
  const visits = Array.from({ length: cases }, (_, index) => ({
    ...anOption(`naar-${index}`, `zaak-${index}`, index),
    once: true,
    honours: {},
    strains: {},
  }));
  const small = visits.map(({ to }, index) =>
    aScene(to, [anOption(`a${index}`, 'hub', index), anOption(`b${index}`, 'hub', index + 5)]),
  );
  const steps = visits.map(({ because: _, ...step }) => step);
  const { because: _, ...leave } = { ...anOption('weg', 'einde-0', 1), honours: {}, strains: {} };
  return aStory([aScene('hub', [...steps, leave]), ...small], [], 1);
}

function aStory(scenes: readonly Scene[], variables: readonly Variable[], endings: number): Scenario {
  return {
    format: 1,
    id: 'groot',
    title: 'Groot',
    dilemma: 'snelheid-zorgvuldigheid',
    language: 'nl',
    level: 'B1',
    roles: ['medewerker', 'leidinggevende'],
    start: scenes[0]?.id ?? '',
    people: [{ id: 'henk', name: 'Henk', figure: 'henk' }],
    places: [{ id: 'zaal', name: 'De zaal', background: 'werkvloer-avond' }],
    variables,
    scenes,
    endings: Array.from({ length: endings }, (_, index) => ({
      id: `einde-${index}`,
      title: 'Klaar',
      text: [{ text: 'De dag is om en iedereen gaat naar huis.' }],
      afterwards: [{ person: 'henk', text: [{ text: 'Hij slaapt goed.' }] }],
    })),
    questions: ['Wat had jij gedaan?'],
  };
}

function aScene(id: string, options: readonly Option[]): Scene {
  const henk = { person: 'henk', expression: 'neutraal' } as const;
  const lines = ['Het is druk vandaag, en er ligt nog veel.', 'Wat vind jij dat we eerst moeten doen?'].map(
    (text) => ({ speaker: 'henk', text }) as const,
  );
  const advice = [{ person: 'henk', text: 'Ik zou eerst eens rustig bellen met de mensen zelf.' }];
  return { id, place: 'zaal', present: [henk], onThePhone: [], happenings: [], lines, advice, session: false, options };
}

function anOption(id: string, to: string, seed: number): Option {
  return {
    id,
    text: `Ik kies voor mogelijkheid ${id}, en daar sta ik voor.`,
    once: false,
    minutes: 0,
    effects: [],
    to,
    honours: weights(seed),
    strains: weights(seed + 9),
    because: 'De mensen zijn blij, maar het werk blijft nog een dag liggen.',
  };
}

function weights(seed: number): Weights {
  const value = valueIds[seed % valueIds.length] ?? 'open';
  return { [value]: seed % 3 === 0 ? 1 : 2 };
}

/** A fixed sequence of whole numbers from 0 up to `most` (not included). */
function chanceFrom(seed: number): (most: number) => number {
  let state = seed + 1;
  return (most) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % most;
  };
}
