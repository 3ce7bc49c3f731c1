/** The world that every place is drawn in, in its own units; a place is drawn to these numbers. */
export const WORLD = { width: 1600, height: 900 } as const;

/** Where a standing figure's crown is, and the size of figures: world units a peep unit. */
export const FIGURES = { crown: 118, scale: 0.272 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle: left, top, width, height. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** Boxes as they stand in a file. */
export function boxesOf(rows: readonly (readonly number[])[]): readonly Box[] {
  return rows.map(([x = 0, y = 0, width = 1, height = 1]) => [x, y, width, height]);
}

/** Depths of the stage, back to front: how much each moves with the camera. */
export const DEPTHS = { outside: 0.93, room: 1, people: 1, front: 1.06 } as const;

export type Depth = keyof typeof DEPTHS;
