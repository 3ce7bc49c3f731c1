import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { timeOfDay, type View } from '../../core/play/index.ts';
import { type Device, defaultSettings, readSettings, type Settings, writeSettings } from '../storage/index.ts';
import { EndingPanel } from './ending-panel.tsx';
import type { PlayableStory } from './playable-story.ts';
import type { Playing, RunStore } from './run-store.ts';
import { ScenePanel } from './scene-panel.tsx';
import { type LoadStage, StageFrame } from './stage-frame.tsx';
import { texts } from './texts.ts';
import { useKeys } from './use-keys.ts';
import { useLines } from './use-lines.ts';

const Menu = lazy(async () => ({ default: (await import('./menu.tsx')).Menu }));
const LookBack = lazy(async () => ({ default: (await import('./look-back.tsx')).LookBack }));
const DebriefPage = lazy(async () => ({ default: (await import('./debrief-of-run.tsx')).DebriefOfRun }));

interface Props {
  readonly store: RunStore;
  /** Address of the start page, seen from this one. */
  readonly home: string;
  /** This and what follows are absent in the build, which writes the first scene only. */
  readonly device?: Device;
  readonly whole?: () => Promise<PlayableStory>;
  readonly stage?: LoadStage;
}

/** A story being played: the picture, the scene or the ending, and what lies over it. */
export function ScenePage({ store, home, device, whole, stage }: Props) {
  const playing = useSyncExternalStore(store.subscribe, store.get, store.fresh);
  const [settings, setSettings] = useState(defaultSettings);
  const [open, setOpen] = useState<'menu' | 'look-back'>();
  const [debrief, setDebrief] = useState(false);
  const { view } = playing;
  useEffect(() => {
    if (device !== undefined) setSettings(readSettings(device));
    const follow = () => setDebrief(location.hash === '#nagesprek');
    follow();
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [device]);
  useEffect(() => {
    document.documentElement.style.fontSize = `${settings.textSize}%`;
  }, [settings.textSize]);
  const heading = useFocusOnNewScene(playing);
  const lines = useLines(view, settings);
  useKeys(store, view, lines, settings, open === undefined && !debrief, setOpen);
  // Last of all effects: from here on keys and clicks do what they say.
  useEffect(() => {
    document.documentElement.dataset['ready'] = 'true';
  }, []);
  const change = (next: Settings) => {
    setSettings(next);
    if (device !== undefined) writeSettings(device, next);
  };
  const openDebrief = () => {
    history.pushState(history.state, '', '#nagesprek');
    setDebrief(true);
    scrollTo(0, 0);
  };
  if (debrief && view.kind === 'ending' && whole !== undefined) {
    return (
      <Suspense fallback={<main className="panel" aria-busy="true" />}>
        <DebriefPage playing={playing} whole={whole} onAgain={() => leaveDebrief(store, setDebrief)} />
      </Suspense>
    );
  }
  return (
    <>
      <header className="bar">
        <a className="home" href={home} aria-label={texts.home}>
          Tweestrijd
        </a>
        <h1>{store.story.scenario.title}</h1>
        <Clock view={view} />
        <button type="button" onClick={() => setOpen('look-back')}>
          {texts.lookBack}
        </button>
        <button type="button" onClick={() => setOpen('menu')}>
          {texts.menu}
        </button>
      </header>
      <main>
        <StageFrame load={stage} view={view} line={lines.shown - 1} settings={settings} />
        <div className="panel">
          <Notices playing={playing} />
          {view.kind === 'scene' ? (
            <ScenePanel key={view.scene} view={view} store={store} heading={heading} lines={lines} />
          ) : (
            <EndingPanel view={view} heading={heading} onDebrief={openDebrief} onAgain={store.restart} />
          )}
          {playing.run.way.length > 0 && (
            <button type="button" className="quiet" onClick={store.undo}>
              {texts.back}
            </button>
          )}
        </div>
      </main>
      <Suspense>
        {open === 'menu' && (
          <Menu
            settings={settings}
            onChange={change}
            onRestart={store.restart}
            onClose={() => setOpen(undefined)}
            view={view}
          />
        )}
        {open === 'look-back' && <LookBack run={playing.run} onClose={() => setOpen(undefined)} />}
      </Suspense>
    </>
  );
}

function Clock({ view: { clock } }: { view: View }) {
  if (clock === undefined) return null;
  return (
    <p className="clock">
      {clock.timeOfDay === undefined ? texts.minutesLeft(clock.left) : `${timeOfDay(clock.timeOfDay)} uur`}
    </p>
  );
}

function Notices({ playing: { kept, resumed } }: { playing: Playing }) {
  return (
    <>
      {kept !== 'kept' && <p className="notice">{texts.notKept[kept]}</p>}
      {resumed && (
        <p className="notice">
          {resumed.lostChoice === undefined ? texts.edited : texts.lost(resumed.lostChoice, resumed.lostChoices)}
        </p>
      )}
    </>
  );
}

/** Focus goes to the heading once a scene is new, not as the page opens. */
function useFocusOnNewScene({ run, view }: Playing) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(0);
  const turn = run.journal.entries.filter(({ kind }) => kind === 'choice' || kind === 'undo').length;
  const place = view.kind === 'scene' ? view.scene : view.ending;
  useEffect(() => {
    if (turn !== before.current && document.documentElement.dataset['ready'] === 'true' && place !== '') {
      heading.current?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
    before.current = turn;
  }, [turn, place]);
  return heading;
}

function leaveDebrief(store: RunStore, setDebrief: (open: boolean) => void) {
  setDebrief(false);
  store.restart();
  history.replaceState(history.state, '', location.pathname);
}
