import type { Light } from '../../../src/core/scenario/index.ts';
import type { Lighting } from '../lighting.ts';
import type { Box, Drawing } from '../svg.ts';

/** How a place is drawn: each sheet of its description (`src/web/stage/place`), by name. */
export type PlaceArt<Sheet extends string = string, L extends Light = Light> = Readonly<Record<Sheet, SheetArt<L>>>;

export interface SheetArt<L extends Light = Light> {
  /** Pixels a world unit; 1.2 for what is sharp on a large screen. */
  readonly scale: number;
  /** What the drawing fills, where that is more than the sheet. */
  readonly box?: Box;
  /** Of the WebP, 0 to 100. */
  readonly quality?: number;
  draw(light: L): Drawing;
  /** The light that falls on it; absent: the drawing has its light already. */
  lit?(light: L): Lighting;
}
