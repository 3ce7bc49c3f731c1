export type { Entry, Journal } from './journal.ts';
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
