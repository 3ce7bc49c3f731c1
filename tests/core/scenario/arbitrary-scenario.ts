import fc from 'fast-check';
import {
  backgrounds,
  type Clock,
  figures,
  lights,
  type Person,
  type Place,
  type Scenario,
} from '../../../src/core/scenario/index.ts';
import { allVariables, roles, someVariables } from './arbitrary-condition.ts';
import { anEnding, aScene, type Known, personIds, placeIds } from './arbitrary-scene.ts';

export interface Limits {
  /** The most scenes, options in a scene, and endings. */
  readonly scenes?: number;
  readonly options?: number;
  readonly endings?: number;
  /** Short words for texts, where it does not matter what they say. */
  readonly plainTexts?: boolean;
  /** Scenes with several options, most of them possible and leading on, so that there are many ways. */
  readonly lively?: boolean;
}

/**
 * Small random scenarios as the parser makes them: without a mistake, every name known, numbers bounded. Ways may loop,
 * end dead or never end; who cannot have that filters, or caps the steps.
 */
export function aRandomScenario(limits: Limits = {}): fc.Arbitrary<Scenario> {
  const { scenes = 4, options = 3, endings = 3, plainTexts = false, lively = false } = limits;
  const text = plainTexts ? fc.constantFrom('Ja.', 'Goed.', 'Klaar.') : anyText;
  return fc
    .record(
      {
        sceneIds: ids('scene', scenes, lively ? 3 : 1),
        endingIds: ids('einde', endings),
        variables: lively ? allVariables : someVariables,
        clock: aClock,
      },
      { requiredKeys: ['sceneIds', 'endingIds', 'variables'] },
    )
    .chain(({ sceneIds, endingIds, ...named }) => {
      const known: Known = { ...named, text, lively, stops: [...sceneIds, ...endingIds] };
      return fc
        .record({
          title: text,
          about: fc.option(text, { nil: undefined }),
          dilemma: fc.oneof(fc.constant('snelheid-zorgvuldigheid'), text),
          roles: fc.subarray([...roles], { minLength: 1 }),
          start: fc.constantFrom(...sceneIds),
          people: fc.tuple(...personIds.map((id) => aPerson(id, text))),
          places: fc.tuple(...placeIds.map((id) => aPlace(id, text))),
          scenes: fc.tuple(...sceneIds.map((id) => aScene(known, id, options))),
          endings: fc.tuple(...endingIds.map((id) => anEnding(known, id))),
          questions: fc.array(text, { maxLength: 2 }),
          out: fc.option(fc.constantFrom(...known.stops), { nil: undefined }),
        })
        .map(({ out, about, ...parts }) => ({
          format: 1,
          id: 'willekeurig',
          language: 'nl',
          level: 'B1',
          variables: known.variables,
          ...(known.clock && { clock: { ...known.clock, ...(out !== undefined && { to: out }) } }),
          ...parts,
          ...(about !== undefined && { about }),
        }));
    });
}

function ids(kind: string, most: number, least = 1): fc.Arbitrary<readonly string[]> {
  return fc
    .integer({ min: Math.min(least, most), max: most })
    .map((count) => Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`));
}

/** Much that YAML reads otherwise than one thinks. No braces: they name variables. */
const anyText: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.replaceAll(/[{}]/g, '(')),
    fc.constantFrom(
      'Zie: dit # dat',
      '- x',
      '"nee"',
      "'s avonds",
      'ja',
      '3',
      '!nee',
      '&a',
      '*b',
      '@',
      '%',
      'a\nb',
      '~',
      '#',
    ),
  )
  .filter((text) => text.trim() !== '' && [...text].length <= 60);

const aClock: fc.Arbitrary<Clock> = fc.record(
  { name: fc.constant('tijd'), start: fc.integer({ min: 1, max: 20 }), begin: fc.integer({ min: 0, max: 1439 }) },
  { requiredKeys: ['name', 'start'] },
);

function aPerson(id: string, text: fc.Arbitrary<string>): fc.Arbitrary<Person> {
  return fc.record(
    {
      id: fc.constant(id),
      name: text,
      figure: fc.constantFrom(...figures),
      job: text,
      age: fc.integer({ min: 18, max: 70 }),
    },
    { requiredKeys: ['id', 'name', 'figure'] },
  );
}

function aPlace(id: string, text: fc.Arbitrary<string>): fc.Arbitrary<Place> {
  return fc.record(
    {
      id: fc.constant(id),
      name: text,
      background: fc.constantFrom(...backgrounds),
      light: fc.constantFrom(...lights),
      description: text,
    },
    { requiredKeys: ['id', 'name', 'background'] },
  );
}
