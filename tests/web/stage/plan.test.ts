import { describe, expect, test } from 'vitest';
import type { EndingView } from '../../../src/core/play/index.ts';
import { planOf } from '../../../src/web/stage/plan.ts';
import { sampleView } from '../../../src/web/stage/sample-view.ts';

const said = (speaker: string, expression?: string) => ({
  speaker,
  text: 'x',
  ...(expression === undefined ? {} : { expression }),
});

describe('faces follow the lines', () => {
  const view = sampleView({
    present: { marloes: 'uitleggend', ruben: 'bezorgd' },
    lines: [said('verteller'), said('marloes'), said('marloes', 'moe'), said('ruben'), said('jij')],
  });

  test.each([
    [-1, 'uitleggend', undefined],
    [0, 'uitleggend', undefined],
    [1, 'uitleggend', 'marloes'],
    [2, 'moe', 'marloes'],
    [3, 'moe', 'ruben'],
    [4, 'moe', undefined],
  ])('at line %i marloes looks %s and %s speaks', (line, expression, speaker) => {
    const plan = planOf(view, line);
    expect(plan.actors).toMatchObject([
      { id: 'marloes', expression },
      { id: 'ruben', expression: 'bezorgd' },
    ]);
    expect(plan.speaker).toBe(speaker);
  });
});

test('unknown words are drawn plainly, or not at all', () => {
  const plan = planOf(
    sampleView({ present: { draak: 'vuurspuwend' }, background: 'maan', happenings: [{ what: 'ontploffing' }] }),
    -1,
  );
  expect(plan.background).toBe('leeg');
  expect(plan.actors).toEqual([{ id: 'draak', figure: 'iemand', expression: 'neutraal' }]);
  expect(plan.beats).toEqual([]);
});

describe('happenings', () => {
  const view = sampleView({
    present: { ruben: 'neutraal', henk: 'blij' },
    happenings: [
      { what: 'printer' },
      { what: 'komt-binnen', person: 'henk', line: 1 },
      { what: 'gaat-weg', person: 'henk', line: 3 },
      { what: 'telefoon', line: 2 },
    ],
    lines: [said('ruben'), said('henk'), said('ruben'), said('henk')],
  });

  test.each([
    [-1, ['printer'], ['ruben']],
    [1, ['printer', 'komt-binnen'], ['ruben', 'henk']],
    [2, ['printer', 'komt-binnen', 'telefoon'], ['ruben', 'henk']],
    [3, ['printer', 'komt-binnen', 'gaat-weg', 'telefoon'], ['ruben']],
  ])('by line %i: %j, and %j are there', (line, beats, people) => {
    const plan = planOf(view, line);
    expect(plan.beats.map(({ what }) => what)).toEqual(beats);
    expect(plan.actors?.map(({ id }) => id)).toEqual(people);
  });

  test('a caller is no one who stands there', () => {
    const plan = planOf(sampleView({ onThePhone: { fatma: 'moe' }, lines: [said('fatma', 'streng')] }), 0);
    expect(plan.actors).toEqual([]);
    expect(plan.callers).toEqual([{ id: 'fatma', figure: 'fatma', expression: 'streng' }]);
    expect(plan.speaker).toBe('fatma');
  });
});

test.each([
  [undefined, 17 * 60],
  ['schemering', 17 * 60],
  ['regen', 17 * 60],
  ['ochtend', 8 * 60 + 50],
  ['dag', 13 * 60 + 20],
] as const)('once the clock no longer counts, at five, in the light %s, the wall says %i', (light, shown) => {
  const at = { time: 17 * 60, ...(light !== undefined && { light }) };
  expect(planOf(sampleView({ ...at, counts: false }), -1).timeOfDay).toBe(shown);
  expect(planOf(sampleView(at), -1).timeOfDay).toBe(17 * 60);
});

test('an hour that a scene gives is on the wall whatever the light, and is the light where the place has none of its own', () => {
  const view = sampleView({ time: 17 * 60, background: 'callcenter' });
  const early = { ...view, hour: 8 * 60 + 35 };
  expect(planOf({ ...early, place: { ...view.place, light: 'dag' } }, -1)).toMatchObject({
    timeOfDay: 8 * 60 + 35,
    light: 'dag',
  });
  const { light: _, ...place } = view.place;
  expect(planOf({ ...early, place }, -1).light).toBe('ochtend');
});

test('an ending keeps the place and the people, and has its own hour; it opens where the last choice was made', () => {
  const ending: EndingView = {
    kind: 'ending',
    ending: 'bandbreedte',
    role: 'medewerker',
    title: 'x',
    text: 'x',
    afterwards: [],
    place: { id: 'zaal', name: 'De zaal', background: 'debatzaal' },
    clock: { name: 'tijd', left: 0, total: 1, counts: false, timeOfDay: 580 },
  };
  const plan = planOf(ending, -1);
  const first = { background: 'debatzaal', light: 'dag' };
  const nobody = { callers: [], files: 0, line: -1, beats: [] };
  expect(plan).toEqual({ scene: 'einde bandbreedte', timeOfDay: 580, first, ...nobody });
});
