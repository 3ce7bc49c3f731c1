const SHORTEST = 1200;
const LONGEST = 2500;
const A_LETTER = 22;

/** How long a line is read before what comes next may move or sound, in milliseconds. */
export function readingTime(text: string): number {
  return Math.min(LONGEST, Math.max(SHORTEST, text.length * A_LETTER));
}
