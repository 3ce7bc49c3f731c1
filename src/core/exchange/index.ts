export {
  type CodedStory,
  type CodeProblem,
  inGroups,
  type ReadCode,
  readResultCode,
  storiesOfCode,
  writeResultCode,
} from './result-code.ts';
export { explainProblem } from './texts.ts';
