export { DebriefPage } from './debrief-page.tsx';
export type { EarlierRun } from './earlier-run.ts';
export { PastWays } from './past-ways.tsx';
export type { Taken } from './take-away.tsx';
export { Weighing } from './weighing.tsx';
