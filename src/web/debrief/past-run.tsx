import { texts } from './texts.ts';

interface Props {
  /** Address of the start page, seen from this one. */
  readonly home: string;
  readonly edited: boolean;
}

/** Says that this is told of an earlier run, and leads back to what is played now. */
export function PastRun({ home, edited }: Props) {
  return (
    <div className="notice">
      <p className="no-print">{texts.past}</p>
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
