const most = 40;

/** The author's own word between quotes, as `clip` gives it. */
export function quote(word: string): string {
  return `'${clip(word)}'`;
}

/** A text on one line, and not longer than one can read. */
export function clip(text: string): string {
  return cutOff(text.replace(/\s+/g, ' '), most);
}

/** A text of at most as many UTF-16 units; an ellipsis stands for the rest. No character is cut in two. */
export function cutOff(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
