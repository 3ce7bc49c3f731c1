import { texts } from './texts.ts';

interface Props {
  /** Another attempt; absent: the page has to be loaded again. */
  readonly onAgain?: () => void;
  /** Out of the debrief, to the ending. */
  onLeave(): void;
}

/** In place of a debrief that cannot be loaded, as without a network: nothing is lost by it. */
export function DebriefNotThere({ onAgain = () => location.reload(), onLeave }: Props) {
  return (
    <main className="panel">
      <p role="alert">{texts.noDebrief}</p>
      <div className="row">
        <button type="button" className="option next" onClick={onAgain}>
          {texts.tryAgain}
        </button>
        <button type="button" className="chip" onClick={onLeave}>
          {texts.toStory}
        </button>
      </div>
    </main>
  );
}
