import { showMoment } from '../ui/index.ts';
import { PastWays } from './past-ways.tsx';
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
        <PastWays home={home} first="chip" />
      </div>
    </div>
  );
}
