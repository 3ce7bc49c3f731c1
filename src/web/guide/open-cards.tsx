import { openDevice, openTab } from '../storage/index.ts';
import { showIn } from '../ui/index.ts';
import { CardsPage } from './cards-page.tsx';

/** Shows the conversation cards in an element, or takes over those that the build wrote there. */
export function openCards(element: HTMLElement, home: string): void {
  showIn(element, <CardsPage home={home} device={openDevice()} tab={openTab()} />);
}
