/** How long a name may be before it is cut off between words. */
const most = 60;

/** From how long a start that another has too leaves no room for what is its own. */
const longStart = 40;

/** It stays with the word beside it. */
const space = '\u00a0';

/**
 * What options may be called in a line that names several: how each begins, as far as its first clause, or further where another
 * begins so too. An ellipsis stands where that breaks off a sentence, and for a long start that another has too. Two with the
 * same text have the same name.
 */
export function shortNames(texts: readonly string[]): readonly string[] {
  return texts.map((text) => {
    const others = texts.filter((other) => other !== text).map((other) => other.toLowerCase());
    return shortName(text, (start) => !others.some((other) => other.startsWith(start.toLowerCase())));
  });
}

function shortName(text: string, isItsOwn: (start: string) => boolean): string {
  const clauses = clausesOf(text);
  const clause = clauses.find(isItsOwn) ?? text;
  if (clause.length <= most) return ended(text, clause);
  const shared = clauses.findLast((start) => start.length + 1 < clause.length && !isItsOwn(start)) ?? '';
  if (shared.length < longStart) return cutOff(text, clause, most, isItsOwn);
  const rest = cutOff(text, clause, shared.length + most, isItsOwn).slice(shared.length);
  return `…${space}${rest.replace(/^[.,:;!?]+ /, '')}`;
}

/** How a text begins, up to the end of each of its clauses. A word or two say too little; a quotation stays whole. */
function clausesOf(text: string): readonly string[] {
  const ends = [...text.matchAll(/[.,:;!?]+(?=\s|$)/g)].map(({ index }) => text.slice(0, index));
  return ends.filter((start) => !isInQuotes(start) && start.split(' ').length > (isSentence(text, start) ? 1 : 2));
}

/** As long as it may be, or as it must be for no other to begin so. */
function cutOff(text: string, clause: string, room: number, isItsOwn: (start: string) => boolean): string {
  if (clause.length <= room) return ended(text, clause);
  const cuts = [...clause.matchAll(/[.,:;!?]* /g)].map(({ index }) => clause.slice(0, index)).filter(isItsOwn);
  const cut = cuts.findLast(({ length }) => length <= room) ?? cuts[0];
  return cut === undefined ? ended(text, clause) : `${cut}${space}…${isInQuotes(cut) ? '"' : ''}`;
}

/** A sentence that ends there needs no more than the mark of its kind; of one that goes on it is told. */
function ended(text: string, start: string): string {
  if (start === text) return text.replace(/\.$/, '');
  const mark = text.charAt(start.length);
  if (!isSentence(text, start)) return `${start}${space}…`;
  return mark === '.' ? start : `${start}${mark}`;
}

function isSentence(text: string, start: string): boolean {
  return '.?!'.includes(text.charAt(start.length));
}

function isInQuotes(start: string): boolean {
  return start.split('"').length % 2 === 0;
}
