import { rect } from '../svg.ts';
import type { Patch } from './below.ts';

/** The bars of a checked cloth, over the whole figure: every garment cut of it matches. */
export function checks(colour: string, pitch: number, width: number, opacity = 0.55): readonly Patch[] {
  const steps = Array.from({ length: Math.ceil(1400 / pitch) }, (_, index) => index * pitch);
  return [
    [colour, steps.map((step) => rect(-200 + step, 400, width, 1200)).join(''), opacity],
    [colour, steps.map((step) => rect(-200, 420 + step, 1400, width)).join(''), opacity],
  ];
}
