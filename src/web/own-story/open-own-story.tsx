import '../debrief/index.css';
import { createRoot, type Root } from 'react-dom/client';
import { type StoryCheck, storyRanges } from '../../core/check/index.ts';
import { type Role, type Scenario, storyHash } from '../../core/scenario/index.ts';
import { openPlay, type PlayableStory } from '../play/index.ts';
import { OwnStory } from './own-story.tsx';

/** Opens a story file on this device, shows what was found about it, and plays it. Nothing is sent anywhere. */
export function openOwnStory(element: HTMLElement, home: string): void {
  const root = createRoot(element);
  root.render(<OwnStory home={home} onPlay={(check, role) => play(element, root, home, check, role)} />);
}

function play(element: HTMLElement, root: Root, home: string, check: StoryCheck, role: Role): void {
  if (check.scenario === null) return;
  root.unmount();
  const story = playable(check.scenario, check, role);
  openPlay(element, story, role, {
    home,
    whole: () => Promise.resolve(story),
    stage: () => import('../stage/index.ts'),
    sound: () => import('../sound/index.ts'),
  });
}

function playable(scenario: Scenario, { analysis }: StoryCheck, role: Role): PlayableStory {
  const ranges = analysis?.[role];
  return { scenario, hash: storyHash(scenario), ...(ranges && { ranges: { [role]: storyRanges(ranges) } }) };
}
