import { useEffect, useState } from 'react';
import type { StoryCard } from '../../core/scenario/index.ts';
import { openDevice, readRun } from '../storage/index.ts';
import { showIn } from '../ui/index.ts';
import { HomePage } from './home-page.tsx';

/** Shows the start page in an element, or takes over the one that the build wrote there. */
export function openHome(element: HTMLElement, cards: readonly StoryCard[]): void {
  showIn(element, <Home cards={cards} />);
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
