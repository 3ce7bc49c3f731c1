/** A curve across the whole picture: at `middle` above x 800, and so much lower at both ends. */
export interface Arc {
  readonly middle: number;
  readonly droop: number;
}

const [LEFT, RIGHT] = [-20, 1620];

/** World y of an arc above this x. */
export function arcAt({ middle, droop }: Arc, x: number): number {
  const share = (x - LEFT) / (RIGHT - LEFT);
  return Math.round((middle + droop - 4 * droop * share * (1 - share)) * 10) / 10;
}

/** The outline between an arc above and an arc below, from this x to the right end. */
export function band(above: Arc, below: Arc, from: number = LEFT): string {
  const xs = Array.from({ length: 25 }, (_, index) => Math.round(from + ((RIGHT - from) * index) / 24));
  const along = (arc: Arc, points: readonly number[]) => points.map((x) => `${x} ${arcAt(arc, x)}`).join('L');
  return `M${along(above, xs)}L${along(below, xs.toReversed())}Z`;
}
