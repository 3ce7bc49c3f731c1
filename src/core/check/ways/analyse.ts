import type { Role, Scenario } from '../../scenario/index.ts';
import type { Analysis } from './analysis.ts';
import { type Caps, explore } from './explore.ts';

/** On every key stroke, where what costs most, the histograms, is for stories of ordinary size. */
export const keyStrokeCaps: Caps = { nodes: 50_000, histograms: 2_000 };

/** In a worker or on the command line, where an answer may take a second. */
export const patientCaps: Caps = { nodes: 500_000, histograms: 50_000 };

/** All ways through a story in one role. Null where a way may never end, none comes to an ending, or the cap is passed. */
export function analyse(scenario: Scenario, role: Role, caps: Caps = patientCaps): Analysis | null {
  return explore(scenario, role, caps).analysis;
}
