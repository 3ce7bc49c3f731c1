import { coverValues } from '../core/check/index.ts';
import type { Scenario } from '../core/scenario/index.ts';
import { texts } from './texts.ts';

const least = 2;

/** Which of the 18 values too few stories put at stake. */
export function printCoverage(scenarios: readonly Scenario[]): string {
  const thin = coverValues(scenarios).filter(({ stories }) => stories < least);
  if (thin.length === 0) return texts.covered(least);
  return texts.notCovered(
    least,
    thin.map(({ value, stories }) => `${value} (${stories})`),
  );
}
