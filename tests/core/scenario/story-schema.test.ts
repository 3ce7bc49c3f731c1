import { describe, expect, test } from 'vitest';
import { valueIds } from '../../../src/core/guide/index.ts';
import {
  backgrounds,
  expressions,
  figures,
  happenings,
  lights,
  storySchema,
} from '../../../src/core/scenario/index.ts';

const schema = JSON.stringify(storySchema());

describe('the schema', () => {
  test.each([
    ['expressions', expressions],
    ['figures', figures],
    ['backgrounds', backgrounds],
    ['happenings', happenings],
    ['lights', lights],
  ])('knows the %s', (_, words) => {
    expect(schema).toContain(`{"enum":${JSON.stringify(words)}}`.slice(1, -1));
  });

  test('knows the format as the number that an editor reads', () => {
    expect(schema).toContain('"const":1}');
  });

  test('knows the values', () => {
    for (const value of valueIds) expect(schema).toContain(`"${value}":{"enum":[1,2,3]}`);
  });

  test('describes every field in a Dutch sentence', () => {
    const fields = [...fieldsIn(storySchema())].filter(([, field]) => !isWeight(field));
    expect(fields.length).toBeGreaterThan(60);
    for (const [name, field] of fields)
      expect([name, descriptionOf(field)]).toEqual([name, expect.stringMatching(/\.$/)]);
  });

  test('refers to nothing that it does not define', () => {
    expect(new Set(schema.match(/"\$ref":"[^"]*"/g))).toEqual(new Set(['"$ref":"#/definitions/als"']));
  });
});

function* fieldsIn(part: unknown): Generator<[string, unknown]> {
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === 'properties' && typeof value === 'object' && value !== null) yield* Object.entries(value);
    yield* fieldsIn(value);
  }
}

function isWeight(field: unknown): boolean {
  return JSON.stringify(field) === '{"enum":[1,2,3]}';
}

function descriptionOf(field: unknown): unknown {
  return typeof field === 'object' && field !== null && 'description' in field ? field.description : undefined;
}
