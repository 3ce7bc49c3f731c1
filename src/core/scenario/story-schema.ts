import { conditionSchema } from './condition-shape.ts';
import { story } from './format.ts';
import type { JsonSchema } from './shape.ts';

/** JSON Schema (draft 7) of a story file, with Dutch descriptions, for editors. */
export function storySchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Een verhaal van Tweestrijd',
    ...story().schema,
    definitions: { als: conditionSchema },
  };
}
