import type { Drawn } from './drawn.ts';
import { FIGURES } from './world.ts';

/** How much lower than a standing grown-up's a figure's crown is, in world units: who sits, who is small. */
export const lower: Partial<Record<Drawn, number>> = {
  gijs: 100,
  annie: 24,
  dewi: 16,
  carola: 8,
  bas: 4,
  ngozi: 10,
  sami: 8,
  ronald: 8,
  els: 30,
  roos: 12,
  delano: 6,
  dilan: 12,
  peter: 5,
  lisa: 28,
  nijhof: 14,
};

/** Who comes and goes on wheels, without the bob of a step. */
export const rolling: ReadonlySet<Drawn> = new Set(['gijs']);

/** World y of this figure's crown on a floor. */
export function crownOf(figure: Drawn): number {
  return FIGURES.crown + (lower[figure] ?? 0);
}
