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
  Range,
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
export { type LookBack, lookBackFile } from './look-back-file.ts';
export { debriefOf } from './make-debrief.ts';
export { tableOf } from './table.ts';
