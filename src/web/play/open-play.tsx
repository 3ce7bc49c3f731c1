import { createRoot, hydrateRoot } from 'react-dom/client';
import { compile } from '../../core/play/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import { openDevice } from '../storage/index.ts';
import { followHistory } from './follow-history.ts';
import type { PlayableStory } from './playable-story.ts';
import { createRunStore } from './run-store.ts';
import { ScenePage } from './scene-page.tsx';
import type { LoadStage } from './stage-frame.tsx';

/**
 * Plays a story in an element: takes over the first scene that the build wrote there, or draws it.
 * @param stage - the picture; loaded after the first text
 * @param whole - the story with all that the debrief needs; loaded when that opens
 */
export function openPlay(
  element: HTMLElement,
  { scenario, hash }: PlayableStory,
  role: Role,
  whole: () => Promise<PlayableStory>,
  stage: LoadStage,
): void {
  const store = createRunStore(compile(scenario, role), hash, openDevice(), () => Date.now());
  const page = <ScenePage store={store} whole={whole} stage={stage} />;
  if (element.firstElementChild === null) createRoot(element).render(page);
  else hydrateRoot(element, page);
  followHistory(store);
}
