export { openOwnStory } from './open-own-story.tsx';
