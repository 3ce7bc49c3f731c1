import fc from 'fast-check';
import type { Role } from '../../../../src/core/scenario/index.ts';
import { aRandomScenario } from '../../scenario/arbitrary-scenario.ts';
import type { Game } from './brute-force.ts';

/** A small random story with many ways, loops, a clock, bounded numbers, nested conditions and `eenmalig`, and a role. */
export const aGame: fc.Arbitrary<Game> = fc.record({
  scenario: aRandomScenario({ scenes: 6, options: 4, endings: 4, plainTexts: true, lively: true }),
  role: fc.constantFrom<Role[]>('medewerker', 'leidinggevende'),
});

export const smallCaps = { nodes: 5_000, histograms: 5_000 };
