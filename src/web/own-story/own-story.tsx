import { useEffect, useRef, useState } from 'react';
import type { StoryCheck } from '../../core/check/index.ts';
import type { Role, Scenario } from '../../core/scenario/index.ts';
import type { OwnFile } from '../storage/index.ts';
import { HomeLine } from '../ui/index.ts';
import { ChooseFile } from './choose-file.tsx';
import { Findings } from './findings.tsx';
import { Profile } from './profile.tsx';
import type { FileProblem } from './read-story-file.ts';
import { StoryChecker } from './story-checker.ts';
import { texts } from './texts.ts';

interface Props {
  readonly home: string;
  /** What was opened before; checked again where its check is not known. */
  readonly file: OwnFile | undefined;
  readonly check: StoryCheck | undefined;
  onFile(file: OwnFile): void;
  onCheck(check: StoryCheck): void;
  onPlay(role: Role): void;
}

type Shown = StoryCheck | 'checking' | FileProblem | 'no-example' | undefined;

/** Takes a story file, says what was found about it, and offers to play it. */
export function OwnStory({ home, file, check, onFile, onCheck, onPlay }: Props) {
  const [shown, setShown] = useState<Shown>(check);
  const [name, setName] = useState(file?.name);
  const checker = useRef<StoryChecker>(undefined);
  const start = ({ text, name }: OwnFile) => {
    setName(name);
    setShown('checking');
    checker.current ??= new StoryChecker((check) => {
      setShown(check);
      onCheck(check);
    });
    checker.current.check(text, name);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was there when the page was opened
  useEffect(() => {
    if (file !== undefined && check === undefined) start(file);
    return () => checker.current?.stop();
  }, []);
  const take = (chosen: OwnFile | Exclude<Shown, StoryCheck | undefined>, name?: string) => {
    if (typeof chosen === 'string') {
      checker.current?.forget();
      setName(name);
      setShown(chosen);
      return;
    }
    onFile(chosen);
    start(chosen);
  };
  return (
    <main className="panel own-story">
      <HomeLine home={home} />
      <h1>{texts.title}</h1>
      <ChooseFile home={home} onChosen={take} />
      {name !== undefined && <p className="file-name">{texts.chosen(name)}</p>}
      <Result shown={shown} onPlay={onPlay} />
    </main>
  );
}

function Result({ shown, onPlay }: { shown: Shown; onPlay: Props['onPlay'] }) {
  const check = typeof shown === 'object' ? shown : undefined;
  const { scenario = null, analysis = null } = check ?? {};
  return (
    <>
      {scenario !== null && <ToPlay scenario={scenario} onPlay={onPlay} />}
      <div aria-live="polite">
        <Told shown={shown} />
      </div>
      {check && <Findings findings={check.findings} />}
      {scenario !== null && analysis !== null && <Profile scenario={scenario} analysis={analysis} />}
    </>
  );
}

function ToPlay({ scenario, onPlay }: { scenario: Scenario; onPlay: Props['onPlay'] }) {
  return (
    <section>
      <h2>{scenario.title}</h2>
      <div className="row">
        {scenario.roles.map((role) => (
          <button type="button" className="option" key={role} onClick={() => onPlay(role)}>
            {texts.play[role]}
          </button>
        ))}
      </div>
    </section>
  );
}

/** What is read out: that a file is being checked, what is wrong with it, or how much was found about its story. */
function Told({ shown }: { shown: Shown }) {
  if (shown === undefined) return null;
  if (typeof shown === 'string') return <p>{texts[shown]}</p>;
  const { length } = shown.findings;
  return length === 0 ? <p>{texts.clean}</p> : <h2>{texts.findings(length)}</h2>;
}
