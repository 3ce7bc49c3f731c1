export type {
  Advice,
  Afterwards,
  Clock,
  Condition,
  Effect,
  Ending,
  Line,
  Option,
  Person,
  Place,
  Presence,
  Role,
  Scenario,
  Scene,
  SceneHappening,
  Value,
  Variable,
  Variant,
  Weight,
  Weights,
} from './scenario.ts';
export { isStep } from './scenario.ts';
export {
  type Background,
  backgrounds,
  type Expression,
  expressions,
  type Figure,
  figures,
  type Happening,
  happenings,
} from './vocabulary.ts';
export { cardOf, playPart, type StoryCard } from './parts.ts';
