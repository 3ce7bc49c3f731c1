import { type RefObject, useEffect, useRef, useState } from 'react';
import type { View } from '../../core/play/index.ts';
import type { openStage, Stage } from '../stage/index.ts';
import type { Settings } from '../storage/index.ts';
import { texts } from './texts.ts';

/** The stage's module. It is handed in, since what the build writes as text must not pull in pictures. */
export type LoadStage = () => Promise<{ readonly openStage: typeof openStage }>;

interface Props {
  readonly load: LoadStage | undefined;
  readonly view: View;
  /** Index of the last line on the page. */
  readonly line: number;
  readonly settings: Settings;
}

/** The picture, once it is loaded; what stands there in words for who cannot see it, and where there is none. */
export function StageFrame({ load, view, line, settings }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { stage, failed } = useStage(box, load, settings);
  useEffect(() => {
    if (stage === undefined) return undefined;
    stage.hold();
    // Text first: the picture follows once the new text is painted.
    const soon = setTimeout(() => {
      stage.show(view, line);
      stage.release();
    }, 60);
    return () => clearTimeout(soon);
  }, [stage, view, line]);
  if (!settings.stage || failed) return <Words view={view} />;
  return (
    <figure className="stage">
      <div className="picture" ref={box} aria-hidden="true" />
      <figcaption className="unseen">
        <Described view={view} />
      </figcaption>
    </figure>
  );
}

function Words({ view }: { view: View }) {
  return (
    <figure className="stage words">
      <figcaption>
        <Described view={view} />
      </figcaption>
    </figure>
  );
}

function Described({ view }: { view: View }) {
  if (view.kind === 'ending') return null;
  const { place, present, onThePhone } = view;
  const people = [...present, ...onThePhone].map(({ name, expression }) => `${name} (${expression})`);
  return (
    <>
      <p>{place.description ?? place.name}</p>
      {people.length > 0 && <p>{texts.here(people)}</p>}
    </>
  );
}

/** Loads and opens the stage after the first text is painted. Where it fails the story goes on without it. */
function useStage(box: RefObject<HTMLDivElement | null>, load: LoadStage | undefined, settings: Settings) {
  const [stage, setStage] = useState<Stage>();
  const [failed, setFailed] = useState(false);
  const less =
    settings.motion === 'less' ||
    (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches);
  const wanted = less ? 'less' : 'full';
  const motion = useRef<'full' | 'less'>(wanted);
  useEffect(() => {
    motion.current = wanted;
    stage?.setMotion(wanted);
  }, [stage, wanted]);
  useEffect(() => {
    const { current } = box;
    if (!settings.stage || current === null || load === undefined) return undefined;
    let opened: Stage | undefined;
    let gone = false;
    const soon = setTimeout(() => {
      load()
        .then(({ openStage }) => openStage(current, { motion: motion.current }))
        .then((found) => {
          opened = found;
          if (gone) found.destroy();
          else {
            setStage(found);
            document.documentElement.dataset['stage'] = 'on';
          }
        })
        .catch(() => {
          setFailed(true);
          document.documentElement.dataset['stage'] = 'failed';
        });
    }, 300);
    return () => {
      gone = true;
      clearTimeout(soon);
      delete document.documentElement.dataset['stage'];
      opened?.destroy();
      setStage(undefined);
    };
  }, [box, load, settings.stage]);
  return { stage, failed };
}
