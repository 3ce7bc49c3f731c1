const shortest = 1200;
const longest = 2500;
const perCharacter = 22;

/** How long a line is read before what comes next may move or sound, in milliseconds. */
export function readingTime(text: string): number {
  return Math.min(longest, Math.max(shortest, text.length * perCharacter));
}
