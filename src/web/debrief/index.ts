export { DebriefPage } from './debrief-page.tsx';
export type { EarlierRun } from './earlier-run.ts';
