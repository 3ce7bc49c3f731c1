import { useEffect } from 'react';
import type { Device } from '../storage/index.ts';
import { HomeLink, KeptNotice } from '../ui/index.ts';
import type { Progress, SiteStory } from './find-progress.ts';
import { OnThisDevice } from './on-this-device.tsx';
import { OwnStories } from './own-stories.tsx';
import { PlayedStory } from './played-story.tsx';
import { texts } from './texts.ts';
import { useProgress } from './use-progress.ts';

interface Props {
  /** Address of the start page, seen from this one. */
  readonly home: string;
  readonly device: Device;
  readonly stories: readonly SiteStory[];
}

/** What was played on this device, and what it keeps. */
export function ProgressPage({ home, device, stories }: Props) {
  const { progress, again } = useProgress(device, stories);
  useEffect(() => {
    if (progress !== 'looking') document.documentElement.dataset['ready'] = 'true';
  }, [progress]);
  return (
    <div className="progress">
      <header className="bar">
        <HomeLink home={home} />
      </header>
      <main>
        <header className="masthead">
          <h1>{texts.title}</h1>
          <p className="lead">{texts.lead}</p>
        </header>
        <KeptNotice device={device} />
        <section aria-busy={progress === 'looking'}>
          <h2>{texts.stories}</h2>
          <Stories progress={progress} home={home} onAgain={again} />
        </section>
        <OnThisDevice device={device} onChange={again} />
      </main>
    </div>
  );
}

interface StoriesProps {
  readonly progress: Progress | 'looking' | 'failed';
  readonly home: string;
  onAgain(): void;
}

function Stories({ progress, home, onAgain }: StoriesProps) {
  if (progress === 'looking') return null;
  if (progress === 'failed') {
    return (
      <div className="paper" role="alert">
        <p>{texts.failed}</p>
        <button type="button" className="chip" onClick={onAgain}>
          {texts.tryAgain}
        </button>
      </div>
    );
  }
  const { stories, own } = progress;
  return (
    <>
      {stories.length === 0 && own.length === 0 && (
        <div className="paper">
          <p>{texts.nothing}</p>
          <a className="chip" href={home}>
            {texts.choose}
          </a>
        </div>
      )}
      <ul className="played">
        {stories.map((story) => (
          <li key={story.id}>
            <PlayedStory story={story} home={home} />
          </li>
        ))}
      </ul>
      {own.length > 0 && <OwnStories stories={own} home={home} />}
    </>
  );
}
