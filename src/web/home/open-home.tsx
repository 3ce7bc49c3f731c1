import { useEffect, useState } from 'react';
import { openDevice } from '../storage/index.ts';
import { showIn } from '../ui/index.ts';
import { begunRuns, endedRuns, type HomeStory } from './find-stands.ts';
import { HomePage, type Stands } from './home-page.tsx';

/** Shows the start page in an element, or takes over the one that the build wrote there. */
export function openHome(element: HTMLElement, stories: readonly HomeStory[]): void {
  showIn(element, <Home stories={stories} />);
}

function Home({ stories }: { stories: readonly HomeStory[] }) {
  const [stands, setStands] = useState<Stands>(new Map());
  useEffect(() => {
    const device = openDevice();
    setStands(begunRuns(device, stories));
    for (const story of stories)
      endedRuns(device, story).then((ended) => {
        if (ended.size > 0) setStands((known) => new Map([...known, ...ended]));
      });
  }, [stories]);
  return <HomePage cards={stories} stands={stands} />;
}
