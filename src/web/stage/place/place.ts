import type { Light } from '../../../core/scenario/index.ts';
import type { PropName } from '../drawn.ts';
import type { Box, Depth, Point } from '../world.ts';

/**
 * A drawn place: where its pictures lie and where things are in it, in world units. The art is drawn to these numbers,
 * and the stage moves things by them.
 */
export interface Place {
  /** What it is drawn in; the first is the light that it is made for. */
  readonly lights: readonly [Light, ...Light[]];
  /** Back to front, by name. */
  readonly sheets: Readonly<Record<string, Sheet>>;
  /** Where people come in and go. `leaf`: a door that opens, hung at its left. */
  readonly door: { readonly box: Box; readonly leaf?: PropName };
  /** The middle of a clock on the wall, without hands. */
  readonly clock?: Point;
  /** Where things happen. Where one is missing a sign at the picture's edge says it. */
  readonly spots: Readonly<Partial<Record<Spot, Point>>>;
  /** Where files lie that one can choose from: from here to the right, over this width. Absent: nothing to point at. */
  readonly desk?: Point & { readonly width: number };
  readonly life: readonly Living[];
  /** The part of it that is seen behind somebody who calls from here: 200 to 236. */
  readonly inset: Box;
}

/** `mail`: where a message pops up; `train`: the top of the rails; `pile`: the top of the desk under a stack. */
export type Spot = 'phone' | 'mail' | 'printer' | 'file' | 'pile' | 'train';

export interface Sheet {
  readonly box: Box;
  readonly depth: Depth;
  /** Shown only when the light has gone out: what it looks like then. */
  readonly dark?: boolean;
  /** The point that it hangs from, where it swings. */
  readonly pivot?: Point;
}

/** Something small that always lives. `lights`: only then; absent: always. Sizes in world units, times in seconds. */
export type Living = { readonly lights?: readonly Light[]; readonly depth: Depth } & (
  | { readonly kind: 'drift'; readonly sheet: string; readonly by: number; readonly seconds: number }
  | { readonly kind: 'swing'; readonly sheet: string; readonly angle: number; readonly seconds: number }
  | { readonly kind: 'heave'; readonly sheet: string; readonly by: number; readonly seconds: number }
  | {
      readonly kind: 'pass';
      readonly prop: PropName;
      readonly from: Point;
      readonly to: Point;
      readonly seconds: number;
      readonly pause: number;
      readonly delay?: number;
    }
  | {
      readonly kind: 'sway';
      readonly prop: PropName;
      readonly at: Point;
      readonly angle: number;
      readonly seconds: number;
    }
  | { readonly kind: 'bob'; readonly prop: PropName; readonly at: Point; readonly by: number; readonly seconds: number }
  | {
      readonly kind: 'glow';
      readonly prop: 'gloed-warm' | 'gloed-wit';
      readonly at: Point;
      readonly size: readonly [number, number];
      readonly strength: number;
    }
  /** A small lamp that is on for half of its `seconds`. */
  | { readonly kind: 'blink'; readonly prop: PropName; readonly at: Point; readonly seconds: number }
  /** A sheet that moves on by its own repeat, without end: what passes a train's window. */
  | { readonly kind: 'scroll'; readonly sheet: string; readonly by: number; readonly seconds: number }
  | { readonly kind: 'steam'; readonly at: Point }
  | { readonly kind: 'dust'; readonly box: Box }
  | { readonly kind: 'rain'; readonly box: Box }
  | {
      readonly kind: 'windows';
      readonly boxes: readonly Box[];
      readonly lit: Readonly<Partial<Record<Light, readonly [from: number, until: number]>>>;
    }
);
