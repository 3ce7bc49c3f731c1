export type { PlayableStory } from './playable-story.ts';
export { storyPath } from './story-path.ts';
