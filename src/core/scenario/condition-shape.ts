import { roles } from './scenario.ts';
import { type JsonSchema, type Shape, wrongValue } from './shape.ts';
import type { SourceNode } from './source-node.ts';

/** Conditions nest, and what a value means depends on the variable; so they are read once all names are known. */
export const conditionShape: Shape<SourceNode> = {
  schema: { $ref: '#/definitions/als' },
  read: (node, reading) =>
    node.kind === 'map' ? node : wrongValue(reading, node, 'een voorwaarde, zoals { rol: medewerker }'),
};

/** What `#/definitions/als` stands for. */
export const conditionSchema: JsonSchema = {
  type: 'object',
  minProperties: 1,
  properties: {
    rol: { description: 'Alleen voor deze rol.', enum: roles },
    'een-van': {
      description: 'Een van deze voorwaarden moet kloppen.',
      type: 'array',
      minItems: 1,
      items: { $ref: '#/definitions/als' },
    },
    niet: { description: 'Dit mag niet kloppen.', allOf: [{ $ref: '#/definitions/als' }] },
  },
  additionalProperties: {
    description: 'De waarde die de variabele of de klok moet hebben.',
    anyOf: [
      { type: ['string', 'integer'] },
      {
        type: 'object',
        additionalProperties: false,
        minProperties: 1,
        properties: {
          min: { description: 'Minstens zo veel.', type: 'integer' },
          max: { description: 'Hoogstens zo veel.', type: 'integer' },
        },
      },
    ],
  },
};
