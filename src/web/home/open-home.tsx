import { useEffect, useState } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { StoryCard } from '../../core/scenario/index.ts';
import { openDevice, readRun } from '../storage/index.ts';
import { HomePage } from './home-page.tsx';

/** Shows the start page in an element, or takes over the one that the build wrote there. */
export function openHome(element: HTMLElement, cards: readonly StoryCard[]): void {
  const page = <Home cards={cards} />;
  if (element.firstElementChild === null) createRoot(element).render(page);
  else hydrateRoot(element, page);
}

function Home({ cards }: { cards: readonly StoryCard[] }) {
  const [saved, setSaved] = useState<readonly string[]>([]);
  useEffect(() => {
    const device = openDevice();
    setSaved(
      cards.flatMap(({ id, roles }) =>
        roles.filter((role) => (readRun(device, id, role)?.entries.length ?? 0) > 0).map((role) => `${id}/${role}`),
      ),
    );
  }, [cards]);
  return <HomePage cards={cards} saved={saved} />;
}
