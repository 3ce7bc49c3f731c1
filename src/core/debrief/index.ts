export type {
  AllWays,
  Beforehand,
  Clash,
  Debrief,
  Heard,
  OptionText,
  PersonName,
  PrincipleRow,
  Questions,
  Range,
  Row,
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
export { debriefOf } from './make-debrief.ts';
export { stakeBetween } from './stake.ts';
export { tableOf } from './table.ts';
export { weighedOption } from './weighed-option.ts';
