import { guide } from '../../core/guide/index.ts';
import type { Device } from '../storage/index.ts';
import { KeptNotice } from '../ui/index.ts';
import type { AtStake } from './at-stake.ts';
import { Contents } from './contents.tsx';
import { PrincipleSection } from './principle-section.tsx';
import { RoleSwitch } from './role-switch.tsx';
import { SearchBox } from './search-box.tsx';
import { SourceNote } from './source-note.tsx';
import { texts } from './texts.ts';
import { TopBar } from './top-bar.tsx';
import { useAnchorFocus } from './use-anchor-focus.ts';
import { type GuideStory, useAtStake } from './use-at-stake.ts';
import { useRole } from './use-role.ts';

interface Props {
  readonly home: string;
  /** Absent in the build: nothing is kept, and nothing was played. */
  readonly device?: Device;
  readonly stories?: readonly GuideStory[];
}

/** All of the guide on one page: to browse, to search, and to link to any line of it. */
export function GuidePage({ home, device, stories = noStories }: Props) {
  const [role, chooseRole] = useRole(device);
  const { atStake, titles } = useAtStake(device, stories);
  useAnchorFocus();
  const { title, about, principles } = guide();
  return (
    <div className="guide">
      <TopBar home={home} here="guide" />
      <main>
        <header className="masthead">
          <h1>{texts.guide}</h1>
          <p className="lead">{texts.guideLead}</p>
        </header>
        <div className="tools">
          <SearchBox />
          <RoleSwitch role={role} onRole={chooseRole} />
        </div>
        <KeptNotice device={device} />
        <div className="guide-columns">
          <Contents atStake={atStake} />
          <div className="guide-text">
            <Stories atStake={atStake} titles={titles} />
            {principles.map((principle) => (
              <PrincipleSection key={principle.id} principle={principle} role={role} atStake={atStake} home={home} />
            ))}
            <section className="about-guide">
              <h2>{texts.about}</h2>
              {about.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              <SourceNote title={title} />
            </section>
          </div>
        </div>
      </main>
    </div>
  );
}

const noStories: readonly GuideStory[] = [];

/** What the page knows of the player's own stories. Nothing until that is known, so that no text jumps. */
function Stories({ atStake, titles }: { atStake: AtStake | undefined; titles: readonly string[] }) {
  if (atStake === undefined) return null;
  return <p className="own-stories">{titles.length === 0 ? texts.noStories : texts.someStories(titles.join(', '))}</p>;
}
