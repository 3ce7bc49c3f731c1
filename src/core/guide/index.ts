export { anchorOf, type LineList, lineAnchor, principleAnchor, valueAnchor } from './anchor.ts';
export {
  type AgendaItem,
  type ConversationKit,
  conversationKit,
  type Dilemma,
  dilemma,
  type Format,
  type KitSources,
  type Part,
  type Theme,
} from './conversation-kit.ts';
export { allExcerpts, type Excerpt, type ExcerptList, excerptsOf, listHeadings, type Source } from './excerpt.ts';
export {
  type Card,
  type Erratum,
  type Guide,
  type GuideValue,
  guide,
  guideValue,
  type Principle,
  principle,
} from './guide.ts';
export { type PrincipleId, principleIds, principleOf, type ValueId, valueIds, valuesOf } from './ids.ts';
export { type DilemmaId, dilemmaIds, type PartId, partIds, type ThemeId, themeIds } from './kit-ids.ts';
export { allPassages, type Passage } from './passage.ts';
