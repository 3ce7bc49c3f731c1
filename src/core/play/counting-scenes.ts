import type { Scenario } from '../scenario/index.ts';

/**
 * The scenes in which the clock still counts: from each, some option there or later costs minutes. Conditions, and where the
 * clock itself leads, do not matter. Afterwards, such as a week later, what the clock says is no longer the time.
 */
export function countingScenes({ scenes }: Scenario): ReadonlySet<string> {
  const counting = new Set<string>();
  const counts = ({ to, minutes }: Scenario['scenes'][number]['options'][number]) => minutes > 0 || counting.has(to);
  for (let before = -1; counting.size > before; ) {
    before = counting.size;
    for (const { id, options } of scenes) if (options.some(counts)) counting.add(id);
  }
  return counting;
}
