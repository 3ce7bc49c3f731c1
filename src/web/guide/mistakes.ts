/** Letters that may be wrong, missing, too many or changed about. Of short words none: too many others are that near. */
export function mistakesLetBy({ length }: string): number {
  if (length < 5) return 0;
  if (length < 8) return 1;
  return length < 12 ? 2 : 3;
}

/** How many mistakes in typing make one word of another; anything above `most` once it is more than that. */
export function mistakesBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [line, letter] of [...one].entries()) {
    const next = nextRow(one, other, line, letter, before, row);
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row.at(-1) ?? most + 1;
}

function nextRow(
  one: string,
  other: string,
  line: number,
  letter: string,
  before: readonly number[],
  row: readonly number[],
): readonly number[] {
  const far = Number.POSITIVE_INFINITY;
  const next = [line + 1];
  for (const [at, wanted] of [...other].entries()) {
    const same = (row[at] ?? far) + (letter === wanted ? 0 : 1);
    const swapped = letter === other[at - 1] && one[line - 1] === wanted ? (before[at - 1] ?? far) + 1 : far;
    next.push(Math.min(same, (row[at + 1] ?? far) + 1, (next[at] ?? far) + 1, swapped));
  }
  return next;
}
