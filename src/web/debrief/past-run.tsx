import { showMoment } from '../ui/index.ts';
import { texts } from './texts.ts';

interface Props {
  readonly begun: number;
  /** Address of the start page, seen from this one. */
  readonly home: string;
  readonly edited: boolean;
}

/** Says that this is told of an earlier run, and leads back to what is played now. */
export function PastRun({ begun, home, edited }: Props) {
  return (
    <div className="notice past-run">
      <p>
        {texts.past(showMoment(begun))} <span className="no-print">{texts.pastStays}</span>
      </p>
      {edited && <p>{texts.pastEdited}</p>}
      <div className="row no-print">
        <a className="chip" href={`${home}voortgang/`}>
          {texts.progress}
        </a>
        <a className="chip" href={location.pathname + location.search}>
          {texts.toStoryNow}
        </a>
      </div>
    </div>
  );
}
