/** What a word is made from, as far as its letters show it, nearest first: of "oneerlijkheid" "oneerlijk" and "eerlijk". */
export function basesOf(word: string): readonly string[] {
  const bases = new Set<string>();
  for (const base of [word, ...shorter(word)]) for (const each of shorter(base)) bases.add(each);
  return [...bases];
}

/** The two known words that a compound is made of, also where an s or an e joins them. None where it is none. */
export function partsOf(word: string, isKnown: (part: string) => boolean): readonly string[] {
  return cutsOf(word, 3, 4).find((cut) => cut.every(isKnown)) ?? [];
}

/**
 * The known word that a compound ends with, which says what kind of thing it is; or else the one that it begins with. Of
 * five letters at least: shorter ones are in too many words by chance.
 */
export function somePartOf(word: string, isKnown: (part: string) => boolean): readonly string[] {
  const ends = cutsOf(word, 3, 5).map(([, end = '']) => end);
  const begins = cutsOf(word, 5, 3).map(([begin = '']) => begin);
  const part = ends.find(isKnown) ?? begins.findLast(isKnown);
  return part === undefined ? [] : [part];
}

/** All ways to cut a word in two parts of so many letters at least, the shortest begin first. */
function cutsOf(word: string, begin: number, end: number): readonly (readonly string[])[] {
  const count = Math.max(0, word.length - begin - end + 1);
  return Array.from({ length: count }, (_, at) => [word.slice(0, at + begin), word.slice(at + begin)]);
}

function shorter(word: string): readonly string[] {
  const found = [
    /^on(.{5,})$/.exec(word),
    /^ge(.{3,}(?:t|d|en))$/.exec(word),
    /^(.{4,}?)(?:heid|heden|ings?|ingen|baar|bare|achtige?|ers?|(?:t|p)?jes?)$/.exec(word),
  ];
  return found.flatMap((match) => (match?.[1] === undefined ? [] : [match[1]]));
}
