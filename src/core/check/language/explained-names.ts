/**
 * The abbreviations that a text explains: `Wet open overheid (Woo)`, `AVG (Algemene verordening …)`, or `WOO staat voor`.
 * Words between brackets explain one only if its letters stand in them, in their order.
 */
export function explainedNames(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { index, 1: inside = '' } of text.matchAll(/\(([^()\n]{1,100})\)/g)) {
    const before = text.slice(Math.max(0, index - 100), index).trimEnd();
    const name = lastWord(before, before.length);
    if (spells(before.split('\n').at(-1) ?? '', inside)) names.add(inside);
    if (spells(inside, name)) names.add(name);
  }
  for (const { index } of text.matchAll(/ (?:staat|is kort) voor /g)) names.add(lastWord(text, index));
  return names;
}

/** The word that ends at a place. */
function lastWord(text: string, end: number): string {
  return /[\p{L}\d]+$/u.exec(text.slice(Math.max(0, end - 20), end))?.[0] ?? '';
}

/** Whether the letters of a name stand in these words in their order, from the beginning of a word on. */
function spells(words: string, name: string): boolean {
  const [first, ...rest] = name.toLowerCase();
  const plain = words.toLowerCase();
  const starts = [...plain.matchAll(/(?<!\p{L})\p{L}/gu)].filter(({ 0: letter }) => letter === first);
  return starts.some(({ index }) => stand(rest, plain, index + 1));
}

/** Whether these letters stand in a text in their order, from a place on. */
function stand(letters: readonly string[], text: string, from: number): boolean {
  let at = from;
  for (const letter of letters) {
    at = text.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
