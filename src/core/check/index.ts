export { catalogue } from './catalogue.ts';
export { type AnalysisByRole, checkSteps, checkStory, type StoryCheck } from './check-story.ts';
export { coverValues } from './cover-values.ts';
export { type ReportedAnalysis, reportAnalysis, type StoryRanges, storyRanges } from './report-analysis.ts';
export { analyse, keyStrokeCaps, patientCaps } from './ways/analyse.ts';
export type { Analysis, Range, Shares, Spread, Weighed } from './ways/analysis.ts';
export type { Caps } from './ways/explore.ts';
