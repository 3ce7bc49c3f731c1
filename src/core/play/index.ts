export { compile, type Story } from './compile.ts';
export { changesOf, requirementOf, startValues, whenStuck } from './config.ts';
export { isRecord } from './is-record.ts';
export type { Entry, Journal } from './journal.ts';
export { readJournal } from './read-journal.ts';
export { readingTime } from './reading-time.ts';
export { ask, beginJournal, choose, feel, nameBeforehand, undo, withoutLost, withoutUndo } from './record.ts';
export { replayIn } from './replay-in.ts';
export { type Choice, isAtEnding, type Offer, type Run, replay } from './run.ts';
export { view } from './show.ts';
export type { Change } from './state.ts';
export { fillIn, timeOfDay } from './text.ts';
export type {
  AdviceView,
  BodyPart,
  ClockView,
  EndingView,
  HappeningView,
  LineView,
  OptionView,
  PersonView,
  PlaceView,
  SceneView,
  View,
} from './view.ts';
