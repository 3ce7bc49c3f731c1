export { analyse, keyStrokeCaps, patientCaps } from './analyse.ts';
export type { Analysis, Range, Shares, Spread, Weighed } from './analysis.ts';
