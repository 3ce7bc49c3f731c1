import type { Row } from '../../core/debrief/index.ts';
import { BarRange, halfScale, type Side } from '../ui/index.ts';

/** What a bar shows: a row, and the same of another run. */
export interface Bar extends Row {
  readonly beside?: Row;
}

/** A weight to each side, the number at the end. For who sees it: the words stand beside it. */
export function WeightBar({ bar, most }: { bar: Bar; most: number }) {
  return (
    <>
      <Half side="strained" bar={bar} most={most} />
      <Half side="honoured" bar={bar} most={most} />
    </>
  );
}

/** The weight, on the range that the story allows. */
function Half({ side, bar, most }: { side: Side; bar: Bar; most: number }) {
  const scale = halfScale(side, most);
  const then = bar.beside?.[side];
  return (
    <span className={`bar-half ${side}`} aria-hidden="true">
      <span className="bar-room">
        <BarRange scale={scale} range={bar.range?.[side]} />
        <i className="bar-weight" style={scale.between(0, bar[side])} />
        {then !== undefined && <i className="bar-then" style={scale.at(then)} />}
      </span>
      <b>{bar[side]}</b>
    </span>
  );
}
