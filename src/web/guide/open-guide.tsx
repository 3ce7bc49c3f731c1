import { openDevice } from '../storage/index.ts';
import { showIn } from '../ui/index.ts';
import { GuidePage } from './guide-page.tsx';
import type { GuideStory } from './use-at-stake.ts';

/** Shows the guide in an element, or takes over the one that the build wrote there. */
export function openGuide(element: HTMLElement, home: string, stories: readonly GuideStory[]): void {
  showIn(element, <GuidePage home={home} device={openDevice()} stories={stories} />);
}
