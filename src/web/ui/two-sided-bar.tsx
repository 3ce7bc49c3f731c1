import type { CSSProperties } from 'react';
import type { Range } from '../../core/check/index.ts';
import { texts } from './texts.ts';

/** Strained grows outward from the middle to the left, honoured to the right; the two are never netted. */
export type Side = 'strained' | 'honoured';

/** Where weights lie on a half of a two-sided bar, that ends at `most`. */
export interface HalfScale {
  /** The place of one weight. */
  at(weight: number): CSSProperties;
  /** The stretch from one weight to another. */
  between(least: number, most: number): CSSProperties;
}

export function halfScale(side: Side, most: number): HalfScale {
  const from = side === 'strained' ? 'right' : 'left';
  const percent = (weight: number) => `${most === 0 ? 0 : (100 * weight) / most}%`;
  return {
    at: (weight) => ({ [from]: percent(weight) }),
    between: (least, most) => ({ [from]: percent(least), width: percent(most - least) }),
  };
}

interface BarRangeProps {
  readonly scale: HalfScale;
  /** What the story allows, from the least to the most; nothing is drawn where that is not known. */
  readonly range: Range | undefined;
}

/** The light part of a half: what the story allows. */
export function BarRange({ scale, range }: BarRangeProps) {
  return range && <i className="bar-range" style={scale.between(...range)} />;
}

/** What the two sides are, above their ends. */
export function BarEnds() {
  return (
    <>
      <span className="bar-end">← {texts.strained}</span>
      <span>{texts.honoured} →</span>
    </>
  );
}
