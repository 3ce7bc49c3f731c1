export { DebriefPage } from './debrief-page.tsx';
export type { Taken } from './take-away.tsx';
export { Weighing } from './weighing.tsx';
