/** What a word is made from, as far as its letters show it, nearest first: of "oneerlijkheid" "oneerlijk" and "eerlijk". */
export function basesOf(word: string): readonly string[] {
  const bases = new Set<string>();
  for (const base of [word, ...shorter(word)]) for (const each of shorter(base)) bases.add(each);
  return [...bases];
}

/**
 * The parts of a compound that are known words: both, or else only the part that says what kind of thing it is, or the
 * one before it. `belastinggeld` has `belasting` and `geld`, also where an s or an e joins them.
 */
export function partsOf(word: string, isKnown: (part: string) => boolean): readonly string[] {
  const cuts = Array.from({ length: Math.max(0, word.length - 6) }, (_, at) => [word.slice(0, at + 3), word.slice(at + 3)] as const);
  for (const cut of cuts) if (cut.every((part) => part.length > 2 && isKnown(part))) return cut;
  return [];
}

function shorter(word: string): readonly string[] {
  const found = [
    /^on(.{5,})$/.exec(word),
    /^ge(.{3,}(?:t|d|en))$/.exec(word),
    /^(.{4,}?)(?:heid|heden|ing|ingen|loos|loze|vol|volle|baar|bare|achtige?|ers?|(?:t|p)?jes?)$/.exec(word),
  ];
  return found.flatMap((match) => (match?.[1] === undefined ? [] : [match[1]]));
}
