import '../debrief/index.css';
import './index.css';
import { type StoryCheck, storyRanges } from '../../core/check/index.ts';
import { type Role, storyHash } from '../../core/scenario/index.ts';
import { openPlay } from '../play/index.ts';
import { type OwnFile, openTab, readOwnFile, writeOwnFile } from '../storage/index.ts';
import type { PlayableStory } from '../story/index.ts';
import { showIn } from '../ui/index.ts';
import { OwnStory } from './own-story.tsx';
import { addressOf, roleIn } from './play-address.ts';

/**
 * Opens a story file on this device, shows what was found about it, and plays it. Nothing is sent anywhere. The address
 * says whether it is played, and the tab keeps the file: so a reload and the browser's Back lead where one expects.
 */
export function openOwnStory(element: HTMLElement, home: string): void {
  const tab = openTab();
  let file = readOwnFile(tab);
  let check: StoryCheck | undefined;
  let played: Role | undefined;
  let close = () => {};

  const show = () => {
    close();
    played = roleIn(location.search);
    const story = played && check && playable(check, played);
    if (played !== undefined && story !== undefined) close = play(element, home, story, played, toFindings);
    else close = showFindings();
  };
  const go = (role: Role | undefined) => {
    history.pushState(null, '', location.pathname + addressOf(role));
    show();
    scrollTo(0, 0);
  };
  const toFindings = () => go(undefined);
  const notPlayed = () => {
    if (roleIn(location.search) !== undefined) history.replaceState(null, '', location.pathname);
    played = undefined;
  };
  const showFindings = () => {
    // Else the file is about to be checked, and then played.
    if (file === undefined || check !== undefined) notPlayed();
    const onFile = (chosen: OwnFile) => {
      file = chosen;
      check = undefined;
      writeOwnFile(tab, file);
      notPlayed();
    };
    const onCheck = (found: StoryCheck) => {
      check = found;
      if (played === undefined) return;
      if (playable(found, played) === undefined) notPlayed();
      else show();
    };
    const props = { home, file, check, onFile, onCheck, onPlay: go };
    const root = showIn(element, <OwnStory {...props} />);
    return () => root.unmount();
  };

  addEventListener('popstate', () => {
    if (roleIn(location.search) !== played) show();
  });
  show();
}

function play(element: HTMLElement, home: string, story: PlayableStory, role: Role, onFindings: () => void) {
  return openPlay(element, story, role, {
    home,
    whole: () => Promise.resolve(story),
    stage: () => import('../stage/index.ts'),
    sound: () => import('../sound/index.ts'),
    onFindings,
  });
}

/** The story to play in a role; undefined where it has a mistake, or not that role. */
function playable({ scenario, analysis }: StoryCheck, role: Role): PlayableStory | undefined {
  if (scenario === null || !scenario.roles.includes(role)) return undefined;
  const ranges = analysis?.[role];
  return { scenario, hash: storyHash(scenario), ...(ranges && { ranges: { [role]: storyRanges(ranges) } }) };
}
