import '../debrief/index.css';
import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import {
  isFout,
  type ParsedStory,
  parseStory,
  type Role,
  type Scenario,
  storyHash,
} from '../../core/scenario/index.ts';
import { openPlay } from '../play/index.ts';
import { texts } from './texts.ts';

/** Opens a story file on this device, shows what was found about it, and plays it. Nothing is sent anywhere. */
export function openOwnStory(element: HTMLElement, home: string): void {
  const root = createRoot(element);
  root.render(<OwnStory home={home} onPlay={(scenario, role) => play(element, root, home, scenario, role)} />);
}

function play(element: HTMLElement, root: Root, home: string, scenario: Scenario, role: Role): void {
  root.unmount();
  const story = { scenario, hash: storyHash(scenario) };
  openPlay(element, story, role, {
    home,
    whole: () => Promise.resolve(story),
    stage: () => import('../stage/index.ts'),
    sound: () => import('../sound/index.ts'),
  });
}

function OwnStory({ home, onPlay }: { home: string; onPlay: (scenario: Scenario, role: Role) => void }) {
  const [story, setStory] = useState<ParsedStory | 'unreadable'>();
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    try {
      setStory(parseStory(await file.text(), file.name));
    } catch {
      setStory('unreadable');
    }
  };
  return (
    <main
      className="panel own-story"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        read(event.dataTransfer.files[0]);
      }}
    >
      <p>
        <a href={home}>{texts.home}</a>
      </p>
      <h1>{texts.title}</h1>
      <div className="drop">
        <p>{texts.help}</p>
        <label className="option next">
          {texts.choose}
          <input
            className="unseen"
            type="file"
            accept=".yaml,.yml"
            onChange={({ target }) => read(target.files?.[0])}
          />
        </label>
      </div>
      <div aria-live="polite">
        {story === 'unreadable' ? <p>{texts.unreadable}</p> : story && <Found story={story} />}
      </div>
      {story !== undefined && story !== 'unreadable' && story.scenario !== null && (
        <PlayButtons scenario={story.scenario} onPlay={onPlay} />
      )}
    </main>
  );
}

function Found({ story: { findings } }: { story: ParsedStory }) {
  if (findings.length === 0) return <p>{texts.clean}</p>;
  return (
    <>
      <h2>{texts.findings(findings.length)}</h2>
      <ol className="findings">
        {findings.slice(0, 200).map((finding) => (
          <li key={`${finding.line}:${finding.column}:${finding.code}`} className={isFout(finding) ? 'fout' : ''}>
            <b>{texts.at(finding.line, finding.column)}</b>: {finding.text}
          </li>
        ))}
      </ol>
    </>
  );
}

function PlayButtons({ scenario, onPlay }: { scenario: Scenario; onPlay: (scenario: Scenario, role: Role) => void }) {
  return (
    <section className="found-story">
      <h2>{scenario.title}</h2>
      <div className="row">
        {scenario.roles.map((role) => (
          <button type="button" className="option" key={role} onClick={() => onPlay(scenario, role)}>
            {texts.play[role]}
          </button>
        ))}
      </div>
    </section>
  );
}
