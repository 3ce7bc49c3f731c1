import { describe, expect, test } from 'vitest';
import { catalogue, checkStory, dilemmaCatalogue, waysCatalogue } from '../../../../src/core/check/index.ts';
import { marked } from '../../scenario/marked.ts';

const own = [...waysCatalogue(), ...dilemmaCatalogue()];

const codesOfTheFormat = [
  ...['onbereikbare-scene', 'onbereikbaar-einde', 'onmogelijke-optie', 'doodlopend', 'val', 'eindeloze-lus'],
  ...['te-veel-opties', 'te-veel-regels', 'nooit-getoond', 'altijd-waar', 'afgeknipt-effect', 'te-veel-combinaties'],
  ...['niets-geëerd', 'niets-geschuurd', 'overheerste-optie', 'een-einde-slokt-op', 'te-weinig-einden'],
  ...['te-weinig-principes', 'te-weinig-raad', 'geen-signaal', 'rol-maakt-niet-uit', 'niets-komt-terug'],
  ...['lengte-verraadt', 'te-lang'],
];

describe.each(own)('$code', ({ code, ernst, explanation, bad, good }) => {
  test('[CK8] the bad example gives exactly this finding, at its place', () => {
    const { text, ranges } = marked(bad);
    expect(text).not.toBe(good);
    const { findings } = checkStory(text, 'slecht.yaml');
    expect(ranges).toHaveLength(1);
    expect(findings).toMatchObject([{ code, ernst, file: 'slecht.yaml', ...ranges[0] }]);
  });

  test('the good example gives none, and can be analysed', () => {
    const { findings, analysis } = checkStory(good, 'goed.yaml');
    expect(findings).toEqual([]);
    expect(analysis?.medewerker).not.toBeNull();
    expect(analysis?.leidinggevende).not.toBeNull();
  });

  test('the explanation is in whole sentences', () => {
    expect(explanation).toMatch(/^[A-Z].+\.$/);
  });
});

test('[CK8] there is one entry a code, and every code of the format has one', () => {
  const codes = catalogue().map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(own.map(({ code }) => code).sort()).toEqual([...codesOfTheFormat].sort());
});
