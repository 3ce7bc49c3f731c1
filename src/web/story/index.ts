export { debriefAddress, type ShownDebrief, shownDebrief } from './debrief-address.ts';
export type { PlayableStory } from './playable-story.ts';
export { storyPath } from './story-path.ts';
