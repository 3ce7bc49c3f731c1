const most = 40;

/** The author's own word between quotes, as `clip` gives it. */
export function quote(word: string): string {
  return `'${clip(word)}'`;
}

/** A text on one line, and not longer than one can read. No character is cut in two. */
export function clip(text: string): string {
  const oneLine = text.replace(/\s+/g, ' ');
  if (oneLine.length <= most) return oneLine;
  return `${oneLine.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
