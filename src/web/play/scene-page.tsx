import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react';
import type { Device } from '../storage/index.ts';
import type { PlayableStory } from '../story/index.ts';
import { DebriefNotThere } from './debrief-not-there.tsx';
import type { DebriefProps } from './debrief-of-run.tsx';
import { EndingPanel } from './ending-panel.tsx';
import { Notices } from './notices.tsx';
import type { RunStore } from './run-store.ts';
import { ScenePanel } from './scene-panel.tsx';
import { type LoadStage, StageFrame } from './stage-frame.tsx';
import { texts } from './texts.ts';
import { TopBar } from './top-bar.tsx';
import { useDebriefAddress } from './use-debrief-address.ts';
import { useFocusOnNewScene } from './use-focus-on-new-scene.ts';
import { useKeys } from './use-keys.ts';
import { useLines } from './use-lines.ts';
import { useSettings } from './use-settings.ts';
import { type LoadSound, useSound } from './use-sound.ts';

const Menu = lazy(async () => ({ default: (await import('./menu.tsx')).Menu }));
const LookBack = lazy(async () => ({ default: (await import('./look-back.tsx')).LookBack }));
const DebriefPage = lazy(() =>
  import('./debrief-of-run.tsx').then(
    ({ DebriefOfRun }) => ({ default: DebriefOfRun }),
    () => ({ default: ({ onLeave }: DebriefProps) => <DebriefNotThere onLeave={onLeave} /> }),
  ),
);
const DebriefOfPast = lazy(() =>
  import('./debrief-of-past.tsx').then(
    ({ DebriefOfPast }) => ({ default: DebriefOfPast }),
    () => ({ default: ({ onLeave }: Pick<DebriefProps, 'onLeave'>) => <DebriefNotThere past onLeave={onLeave} /> }),
  ),
);

interface Props {
  readonly store: RunStore;
  /** Address of the start page, seen from this one. */
  readonly home: string;
  /** This and what follows are absent in the build, which writes the first scene only. */
  readonly device?: Device;
  readonly whole?: () => Promise<PlayableStory>;
  /** Address of a picture of the story. */
  readonly poster?: string;
  readonly stage?: LoadStage;
  readonly sound?: LoadSound;
  /** Address of the page that compares ways; absent for a story that it does not know. */
  readonly compare?: string | undefined;
  /** Back to what was found about the story; absent for a story of the site. */
  readonly onFindings?: (() => void) | undefined;
}

/** A story being played: the picture, the scene or the ending, and what lies over it. */
export function ScenePage({ store, home, device, whole, poster, stage, sound, compare, onFindings }: Props) {
  const playing = useSyncExternalStore(store.subscribe, store.get, store.fresh);
  const [settings, change] = useSettings(device);
  const [open, setOpen] = useState<'menu' | 'look-back'>();
  const debrief = useDebriefAddress();
  const { view, run } = playing;
  const { shown } = debrief;
  const isPast = typeof shown === 'number' && shown !== run.journal.begun;
  const inDebrief = shown !== undefined && (isPast || view.kind === 'ending');
  // Also where a choice leads back to the same scene: what was asked and opened there is another turn's.
  const turn = run.way.length;
  const heading = useFocusOnNewScene(playing);
  const lines = useLines(view, settings);
  useSound(isPast ? undefined : sound, view, turn, settings);
  useKeys({ store, view, lines, open: setOpen }, settings, open === undefined && !inDebrief);
  // Last of all effects: from here on keys and clicks do what they say.
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'true';
  }, []);
  const close = () => setOpen(undefined);
  if (whole !== undefined && inDebrief) {
    const around = {
      ...{ device, home, poster, whole, compare },
      onLeave: debrief.leave,
      onOther: debrief.enter,
      onAgain: store.restartOtherwise,
    };
    return (
      <Suspense fallback={<main className="panel" aria-busy="true" />}>
        {isPast ? (
          <DebriefOfPast key={shown} {...around} story={store.story} begun={shown} />
        ) : (
          <DebriefPage key="now" {...around} run={run} />
        )}
      </Suspense>
    );
  }
  return (
    <>
      <TopBar title={store.story.scenario.title} home={home} view={view} onOpen={setOpen} />
      <main>
        <StageFrame load={stage} view={view} line={lines.shown - 1} settings={settings} onChoose={store.choose} />
        <div className="panel">
          <Notices playing={playing} device={device} />
          {view.kind === 'scene' ? (
            <ScenePanel
              key={`${turn} ${view.scene}`}
              view={view}
              playing={playing}
              store={store}
              heading={heading}
              lines={lines}
            />
          ) : (
            <EndingPanel view={view} heading={heading} onDebrief={() => debrief.enter('now')} onAgain={store.restart} />
          )}
          {turn > 0 && (
            <button type="button" className="quiet" onClick={store.undo}>
              {texts.back}
            </button>
          )}
          {onFindings && (
            <button type="button" className="quiet" onClick={onFindings}>
              {texts.toFindings}
            </button>
          )}
        </div>
      </main>
      <Suspense>
        {open === 'menu' && (
          <Menu
            settings={settings}
            playing={playing}
            home={home}
            onChange={change}
            onRestart={store.restart}
            onClose={close}
          />
        )}
        {open === 'look-back' && <LookBack run={run} onClose={close} />}
      </Suspense>
    </>
  );
}
