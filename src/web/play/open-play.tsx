import { compile } from '../../core/play/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import { openDevice } from '../storage/index.ts';
import type { PlayableStory } from '../story/index.ts';
import { showIn } from '../ui/index.ts';
import { followDevice } from './follow-device.ts';
import { followHistory } from './follow-history.ts';
import { createRunStore } from './run-store.ts';
import { ScenePage } from './scene-page.tsx';
import type { LoadStage } from './stage-frame.tsx';
import type { LoadSound } from './use-sound.ts';

/** What the page of a story is given from outside. */
interface Around {
  /** Address of the start page, seen from this one. */
  readonly home: string;
  /** The story with all that the debrief needs; loaded when that opens. */
  readonly whole: () => Promise<PlayableStory>;
  /** Address of a picture of the story, where there is one. */
  readonly poster?: string;
  /** The picture; loaded after the first text. */
  readonly stage: LoadStage;
  /** What one hears; loaded when the player turns it on. */
  readonly sound: LoadSound;
  /** Address of the page that compares ways; absent for a story that it does not know. */
  readonly compare?: string;
  /** Back to what was found about the story; absent for a story of the site. */
  readonly onFindings?: () => void;
}

/**
 * Plays a story in an element: takes over the first scene that the build wrote there, or draws it.
 * @returns takes it away again
 */
export function openPlay(
  element: HTMLElement,
  { scenario, hash }: PlayableStory,
  role: Role,
  around: Around,
): () => void {
  const device = openDevice();
  const store = createRunStore(compile(scenario, role), hash, device, () => Date.now());
  const root = showIn(element, <ScenePage store={store} device={device} {...around} />);
  const stops = [followHistory(store), followDevice(store, device)];
  return () => {
    for (const stop of stops) stop();
    root.unmount();
  };
}
