import { expect, test } from 'vitest';
import { explore } from '../../../../src/core/check/ways/explore.ts';
import { parseStory } from '../../../../src/core/scenario/index.ts';
import { smallCaps } from './lively-story.ts';

const scenes = {
  eerst: `
  eerst:
    plaats: kantoor
    tekst: [{ verteller: Het begint. }]
    opties:
      - { id: langzaam, tekst: Langzaam., minuten: 1, naar: midden }
      - { id: snel, tekst: Snel., naar: midden }`,
  midden: `
  midden:
    plaats: kantoor
    tekst: [{ verteller: Er kan altijd iets. }]
    opties: [{ id: verder, tekst: Verder., naar: klaar }]`,
  op: `
  op:
    plaats: kantoor
    tekst: [{ verteller: De tijd is op. }]
    opties:
      - { id: vlug, tekst: Vlug., als: { tijd: { max: 13 } }, naar: klaar }
      - { id: weg, tekst: Weg., naar: klaar }`,
};

/** A story in which nobody is ever stuck, so that nobody comes to the scene of its clock. */
function story(order: readonly (keyof typeof scenes)[]): string {
  return `formaat: 1
id: klok
titel: Klok
dilemma: snelheid-zorgvuldigheid
taal: nl
niveau: B1
rollen: [medewerker]
start: eerst
klok: { naam: tijd, start: 14, op: op }
personen: {}
plaatsen: { kantoor: { naam: Kantoor, achtergrond: werkvloer-avond } }
scenes:${order.map((name) => scenes[name]).join('')}
eindes: { klaar: { titel: Klaar, tekst: Klaar. } }
`;
}

test.each([[['eerst', 'midden', 'op']], [['op', 'midden', 'eerst']], [['midden', 'op', 'eerst']]] as const)(
  '[CK7] the scene of a clock that never runs out makes no state larger, in the order %s',
  (order) => {
    const { scenario } = parseStory(story(order), 'klok.yaml');
    if (scenario === null) throw new Error('the story does not compile');
    expect(explore(scenario, 'medewerker', smallCaps).graph.stops).toHaveLength(3);
  },
);
