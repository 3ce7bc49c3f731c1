export { smallStory, structureCatalogue } from './catalogue.ts';
export type { CatalogueEntry } from './catalogue-entry.ts';
export { type Finding, isFout, mostFindings, type Related, type Severity } from './finding.ts';
export type { TextField } from './linking.ts';
export { namesIn } from './names-in.ts';
export { type ParsedStory, type Part, type Positions, parseStory } from './parse-story.ts';
export { cardOf, playPart, type StoryCard } from './parts.ts';
export { printStory } from './print-story.ts';
export { cutOff, quote } from './quote.ts';
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
export { isRole, isStep, roles } from './scenario.ts';
export type { Span, TextRange } from './span.ts';
export { fnv1a, storyHash } from './story-hash.ts';
export { storySchema } from './story-schema.ts';
export {
  type Background,
  backgrounds,
  type Expression,
  expressions,
  type Figure,
  figures,
  type Happening,
  happenings,
  type Light,
  lights,
} from './vocabulary.ts';
