import type { ReactNode } from 'react';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';

/** Draws a page in an element, or takes over the one that the build wrote there as text. */
export function showIn(element: HTMLElement, page: ReactNode): Root {
  if (element.firstElementChild !== null) return hydrateRoot(element, page);
  const root = createRoot(element);
  root.render(page);
  return root;
}
