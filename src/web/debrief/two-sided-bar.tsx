import type { Row } from '../../core/debrief/index.ts';

/** What a bar shows: a row, and the same of another run. */
export interface Bar extends Row {
  readonly beside?: Row;
}

/** Strained outward to the left, honoured to the right; the number at the end. For who sees it: the words stand beside it. */
export function TwoSidedBar({ bar, most }: { bar: Bar; most: number }) {
  return (
    <>
      <Half side="strained" bar={bar} most={most} />
      <Half side="honoured" bar={bar} most={most} />
    </>
  );
}

/** The weight, on the range that the story allows; both grow outward from the middle. */
function Half({ side, bar, most }: { side: 'strained' | 'honoured'; bar: Bar; most: number }) {
  const percent = (value: number) => (most === 0 ? 0 : (100 * value) / most);
  const from = side === 'strained' ? 'right' : 'left';
  const range = bar.range?.[side];
  const then = bar.beside?.[side];
  return (
    <span className={`bar-half ${side}`} aria-hidden="true">
      <span className="bar-room">
        {range && (
          <i
            className="bar-range"
            style={{ [from]: `${percent(range[0])}%`, width: `${percent(range[1] - range[0])}%` }}
          />
        )}
        <i className="bar-weight" style={{ width: `${percent(bar[side])}%` }} />
        {then !== undefined && <i className="bar-then" style={{ [from]: `${percent(then)}%` }} />}
      </span>
      <b>{bar[side]}</b>
    </span>
  );
}
