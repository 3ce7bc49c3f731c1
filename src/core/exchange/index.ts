export { type ComparedWay, compareWays } from './compare-ways.ts';
export type {
  ChosenOption,
  ComparedDecision,
  ComparedPrinciple,
  Comparison,
  Profiles,
  Split,
} from './comparison.ts';
export { type FileProblem, fitJournal, mostInFile, readJournalFile } from './journal-file.ts';
export {
  type CodedStory,
  type CodeProblem,
  inGroups,
  type ReadCode,
  readResultCode,
  storiesOfCode,
  writeResultCode,
} from './result-code.ts';
export { explainFile, explainProblem } from './texts.ts';
