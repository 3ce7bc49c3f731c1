import '../debrief/index.css';
import './index.css';
import { showIn } from '../ui/index.ts';
import { ComparePage } from './compare-page.tsx';
import type { Stories } from './read-codes.ts';

/** Shows the page where ways are compared. Codes are read on this device; nothing is sent anywhere. */
export function openCompare(element: HTMLElement, home: string, stories: Stories): void {
  showIn(element, <ComparePage home={home} stories={stories} />);
}
