export type {
  AllWays,
  Beforehand,
  Clash,
  Debrief,
  Fork,
  Heard,
  OptionText,
  OtherEnding,
  PersonName,
  PrincipleRow,
  Questions,
  Row,
  Share,
  Side,
  Signal,
  StoryDilemma,
  Table,
  ThemeQuestions,
  ValueRow,
  WayChoice,
  WeighedOption,
  WeighedValue,
} from './debrief.ts';
export { type Decision, decisionsOf } from './decisions.ts';
export { excerptOfChoice } from './excerpt-of-choice.ts';
export { type LookBack, lookBackFile } from './look-back-file.ts';
export { debriefOf } from './make-debrief.ts';
export { favoursOf, stakeBetween } from './stake.ts';
export { tableOf } from './table.ts';
export { wayOf } from './way.ts';
export { weighedOption } from './weighed-option.ts';
