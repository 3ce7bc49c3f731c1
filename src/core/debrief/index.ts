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
export { debriefOf } from './make-debrief.ts';
export type { StoryAnalysis } from './story-analysis.ts';
