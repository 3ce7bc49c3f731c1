export { openPlay } from './open-play.tsx';
export { createRunStore, type RunStore } from './run-store.ts';
export { ScenePage } from './scene-page.tsx';
