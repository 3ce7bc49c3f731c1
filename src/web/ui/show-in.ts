import type { ReactNode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

/** Draws a page in an element, or takes over the one that the build wrote there as text. */
export function showIn(element: HTMLElement, page: ReactNode): void {
  if (element.firstElementChild === null) createRoot(element).render(page);
  else hydrateRoot(element, page);
}
