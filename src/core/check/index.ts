export { catalogue } from './catalogue.ts';
export { type AnalysisByRole, checkSteps, checkStory, type StoryCheck } from './check-story.ts';
export { coverValues } from './cover-values.ts';
export { dilemmaCatalogue } from './findings/dilemma-catalogue.ts';
export { waysCatalogue } from './findings/ways-catalogue.ts';
export { languageCatalogue } from './language/catalogue.ts';
export { languageFindings } from './language/language-findings.ts';
export type { ReadText } from './language/read-text.ts';
export { type Readability, readability } from './language/readability.ts';
export { rememberingReader } from './language/remembering-reader.ts';
export {
  type BalanceRange,
  type ReportedAnalysis,
  reportAnalysis,
  type StoryRanges,
  storyRanges,
} from './report-analysis.ts';
export { type ShownExample, shownExample } from './shown-example.ts';
export { analyse, keyStrokeCaps, patientCaps } from './ways/analyse.ts';
export type { Analysis, Range, Shares, Spread, Weighed } from './ways/analysis.ts';
export type { Caps } from './ways/explore.ts';
export { lastChances } from './ways/last-chances.ts';
