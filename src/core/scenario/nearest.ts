/** How many comparisons may still be made; shared by all searches in one file, so that a hostile one stays fast. */
export interface Patience {
  comparisons: number;
}

/** The candidate that was most likely meant; undefined where none is near, or the patience is used up. */
export function nearest(word: string, candidates: Iterable<string>, patience: Patience): string | undefined {
  const plain = simplify(word);
  if (plain.length > 60) return undefined;
  let best: string | undefined;
  let limit = slipsAllowed(plain.length);
  for (const candidate of candidates) {
    if (patience.comparisons-- <= 0) return best;
    const distance = distanceUpTo(plain, simplify(candidate), limit);
    if (distance === undefined || (best !== undefined && distance === limit)) continue;
    best = candidate;
    limit = distance;
  }
  return best;
}

function slipsAllowed(length: number): number {
  if (length < 5) return 1;
  return length < 9 ? 2 : 3;
}

/** Capitals, spaces and underscores are the commonest slips of all. */
function simplify(word: string): string {
  return word.toLowerCase().replace(/[\s_]/g, '-');
}

/** Optimal string alignment: insertions, deletions, changes and swaps of neighbours; undefined beyond the limit. */
function distanceUpTo(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit) return undefined;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity;
      current.push(Math.min(change, swap, at(previous, j) + 1, at(current, j - 1) + 1));
    }
    if (Math.min(...current) > limit) return undefined;
    [before, previous] = [previous, current];
  }
  const distance = at(previous, b.length);
  return distance > limit ? undefined : distance;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
