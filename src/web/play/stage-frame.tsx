import { type RefObject, useEffect, useRef, useState } from 'react';
import type { View } from '../../core/play/index.ts';
import type { openStage, Stage } from '../stage/index.ts';
import type { Settings } from '../storage/index.ts';
import { texts } from './texts.ts';

/** Where something to point at is in the picture, in CSS pixels: left, top, width, height. */
type PointBox = readonly [left: number, top: number, width: number, height: number];

/** The stage's module. It is handed in, since what the build writes as text must not pull in pictures. */
export type LoadStage = () => Promise<{ readonly openStage: typeof openStage }>;

interface Props {
  readonly load: LoadStage | undefined;
  readonly view: View;
  /** Index of the last line on the page. */
  readonly line: number;
  readonly settings: Settings;
  onChoose(option: string): void;
}

/** The picture, once it is loaded; what stands there in words for who cannot see it, and where there is none. */
export function StageFrame({ load, view, line, settings, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [points, setPoints] = useState<readonly PointBox[]>([]);
  const { stage, failed } = useStage(box, load, settings, setPoints);
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
    <figure className={points.length > 0 ? 'stage pointing' : 'stage'}>
      <div className="picture" ref={box} aria-hidden="true" />
      <Points boxes={points} view={view} onChoose={onChoose} />
      <figcaption className="unseen">
        <Described view={view} />
      </figcaption>
    </figure>
  );
}

/** What lies there to choose from, for who points; the same options stand in the text. */
function Points({ boxes, view, onChoose }: { boxes: readonly PointBox[]; view: View; onChoose: Props['onChoose'] }) {
  if (view.kind === 'ending') return null;
  return (
    <div className="points" aria-hidden="true">
      {boxes.map(([left, top, width, height], index) => {
        const option = view.options[index];
        return (
          option?.possible === true && (
            <button
              type="button"
              tabIndex={-1}
              key={option.id}
              style={{ left, top, width, height }}
              onClick={() => onChoose(option.id)}
            >
              <span>{option.text}</span>
            </button>
          )
        );
      })}
    </div>
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
function useStage(
  box: RefObject<HTMLDivElement | null>,
  load: LoadStage | undefined,
  settings: Settings,
  pointed: (boxes: readonly PointBox[]) => void,
) {
  const [stage, setStage] = useState<Stage>();
  const [failed, setFailed] = useState(false);
  const [lost, setLost] = useState(false);
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
        .then(({ openStage }) =>
          openStage(current, {
            motion: motion.current,
            pointed,
            lost: () => setLost(true),
            // What was lost once is not trusted with it again.
            ...(lost && { renderer: 'canvas' }),
          }),
        )
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
  }, [box, load, settings.stage, pointed, lost]);
  return { stage, failed };
}
