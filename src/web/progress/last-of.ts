import type { Journal } from '../../core/play/index.ts';

/** When something was last done in any of these runs. */
export function lastOf(journals: readonly Journal[]): number | undefined {
  const played = journals.filter(({ entries }) => entries.length > 0);
  const times = played.flatMap(({ entries }) => entries.map(({ at }) => at));
  return times.length === 0 ? undefined : times.reduce((one, other) => Math.max(one, other));
}
