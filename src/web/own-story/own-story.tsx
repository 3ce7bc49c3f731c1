import { useEffect, useRef, useState } from 'react';
import type { StoryCheck } from '../../core/check/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import { Findings } from './findings.tsx';
import { Profile } from './profile.tsx';
import { StoryChecker } from './story-checker.ts';
import { texts } from './texts.ts';

interface Props {
  readonly home: string;
  onPlay(check: StoryCheck, role: Role): void;
}

type Shown = StoryCheck | 'checking' | 'unreadable' | undefined;

/** Takes a story file, says what was found about it, and offers to play it. */
export function OwnStory({ home, onPlay }: Props) {
  const [shown, setShown] = useState<Shown>();
  const checker = useRef<StoryChecker>(undefined);
  useEffect(() => () => checker.current?.stop(), []);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setShown('checking');
    checker.current ??= new StoryChecker(setShown);
    try {
      checker.current.check(await file.text(), file.name);
    } catch {
      setShown('unreadable');
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
            onChange={({ target }) => {
              read(target.files?.[0]);
              // So that the same file can be chosen again after its writer changed it.
              target.value = '';
            }}
          />
        </label>
      </div>
      <Result shown={shown} onPlay={onPlay} />
    </main>
  );
}

function Result({ shown, onPlay }: { shown: Shown; onPlay: Props['onPlay'] }) {
  if (shown === undefined) return <div aria-live="polite" />;
  if (typeof shown === 'string') return <p aria-live="polite">{texts[shown]}</p>;
  const { scenario, analysis } = shown;
  return (
    <>
      {scenario !== null && (
        <section>
          <h2>{scenario.title}</h2>
          <div className="row">
            {scenario.roles.map((role) => (
              <button type="button" className="option" key={role} onClick={() => onPlay(shown, role)}>
                {texts.play[role]}
              </button>
            ))}
          </div>
        </section>
      )}
      <div aria-live="polite">
        <Findings check={shown} />
      </div>
      {scenario !== null && analysis !== null && <Profile scenario={scenario} analysis={analysis} />}
    </>
  );
}
