import { texts } from './texts.ts';

interface Props {
  /** Another attempt; absent: the page has to be loaded again. */
  readonly onAgain?: () => void;
  /** It would be that of an earlier run. */
  readonly past?: boolean;
  /** Out of the debrief, to the ending; of a past run to where the story stands now. */
  onLeave(): void;
}

/** In place of a debrief that cannot be loaded, as without a network: nothing is lost by it. */
export function DebriefNotThere({ past = false, onAgain = () => location.reload(), onLeave }: Props) {
  return (
    <main className="panel">
      <p role="alert">{texts.noDebrief}</p>
      <div className="row">
        <button type="button" className="option next" onClick={onAgain}>
          {texts.tryAgain}
        </button>
        <button type="button" className="chip" onClick={onLeave}>
          {past ? texts.toStoryNow : texts.toStory}
        </button>
      </div>
    </main>
  );
}
