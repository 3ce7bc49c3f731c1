export { openPlay } from './open-play.tsx';
export type { PlayableStory } from './playable-story.ts';
export { createRunStore, type RunStore } from './run-store.ts';
export { ScenePage } from './scene-page.tsx';
