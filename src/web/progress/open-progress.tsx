import './index.css';
import { openDevice } from '../storage/index.ts';
import { showIn } from '../ui/index.ts';
import type { SiteStory } from './find-progress.ts';
import { ProgressPage } from './progress-page.tsx';

/** Shows what this device keeps, and lets the player take it along, put it back and erase it. Nothing is sent. */
export function openProgress(element: HTMLElement, home: string, stories: readonly SiteStory[]): void {
  showIn(element, <ProgressPage home={home} device={openDevice()} stories={stories} />);
}
