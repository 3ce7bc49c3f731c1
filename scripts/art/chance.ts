/** A fixed row of chances between 0 and 1, so that every build draws the same. */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
