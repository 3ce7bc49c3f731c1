export { type Agreement, readAgreements, writeAgreements } from './agreements.ts';
export { type AskedQuestions, readAskedQuestions, writeAskedQuestions } from './asked-questions.ts';
export { type CardMarks, type Mark, marks, readMarks, writeMarks } from './card-marks.ts';
export { type Device, type Kept, openDevice, openTab, type Trouble } from './device.ts';
export { readEarlier, setAside } from './earlier-runs.ts';
export { addEndingSeen, readEndingsSeen } from './endings-seen.ts';
export { readGuideRole, writeGuideRole } from './guide-role.ts';
export { readOtherWay, writeOtherWay } from './other-way.ts';
export { type OwnFile, readOwnFile, writeOwnFile } from './own-file.ts';
export {
  type KeptReflection,
  type OnChoice,
  type Reflection,
  type RunKey,
  readReflection,
  readReflections,
  reflectionOn,
  writeReflection,
} from './reflections.ts';
export { readRun, readRuns, writeRun } from './runs.ts';
export { defaultSettings, readSettings, type Settings, textSizes, writeSettings } from './settings.ts';
export {
  allKeys,
  type Bundle,
  type BundleProblem,
  bundleOf,
  differences,
  eraseAll,
  type Kind,
  kindsKept,
  readBundle,
  restore,
} from './whole-device.ts';
