/** How long a name may be before it is cut off between words. */
const most = 60;

/**
 * What options may be called in a line that names several: how each begins, as far as its first clause, or further where another
 * begins so too. An ellipsis stands where that breaks off a sentence. Two with the same text have the same name.
 */
export function shortNames(texts: readonly string[]): readonly string[] {
  return texts.map((text) => {
    const others = texts.filter((other) => other !== text).map((other) => other.toLowerCase());
    const isItsOwn = (start: string) => !others.some((other) => other.startsWith(start.toLowerCase()));
    const clause = clausesOf(text).find(isItsOwn) ?? text;
    return clause.length <= most ? ended(text, clause) : cutOff(text, clause, isItsOwn);
  });
}

/** How a text begins, up to the end of each of its clauses. One word alone says too little, and a quotation stays whole. */
function clausesOf(text: string): readonly string[] {
  const ends = [...text.matchAll(/[.,:;!?]+(?=\s|$)/g)].map(({ index }) => text.slice(0, index));
  return ends.filter((start) => start.includes(' ') && !isInQuotes(start));
}

/** As long as it may be, or as it must be for no other to begin so. */
function cutOff(text: string, clause: string, isItsOwn: (start: string) => boolean): string {
  const cuts = [...clause.matchAll(/[.,:;!?]* /g)].map(({ index }) => clause.slice(0, index)).filter(isItsOwn);
  const cut = cuts.findLast(({ length }) => length <= most) ?? cuts[0];
  return cut === undefined ? ended(text, clause) : `${cut} …${isInQuotes(cut) ? '"' : ''}`;
}

/** A sentence that ends there needs no more than the mark of its kind; of one that goes on it is told. */
function ended(text: string, start: string): string {
  const [mark = ''] = text.slice(start.length);
  if (mark === '?' || mark === '!') return `${start}${mark}`;
  return mark === '.' ? start : `${start.replace(/\.$/, '')}${mark === '' ? '' : ' …'}`;
}

function isInQuotes(start: string): boolean {
  return start.split('"').length % 2 === 0;
}
