/** A word in a text, with where it stands. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** In small letters without accents: what is compared. */
  readonly folded: string;
}

/** The words of a text, in order. What stands between them is no word. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: fold(word),
  }));
}

/** Words that every line or question is full of: they find nothing, unless nothing else is asked. */
const smallWords = new Set(
  `aan al als bij dan dat de deze die dit doe doen door een en er ga gaan geen ging had heb hebben heeft het hoe
  iets ik in is je jij jou jouw kan krijg krijgen krijgt kun kunnen maak maakt maar mag maken me mee met mij mijn
  moet naar neem neemt nemen niet nog of om ons ook op over s t te toch tot u uit uw van veel voor waar was wat we
  weer wel welke werd wie wij wil willen word worden wordt zal ze zeg zeggen zegt zich zij zijn zo zou`.split(/\s+/),
);

/** Whether a folded word is one that every line is full of. */
export function isSmallWord(word: string): boolean {
  return smallWords.has(word);
}

/** The words that a question is about, folded. */
export function askedWords(query: string): readonly string[] {
  const words = wordsOf(query).map(({ folded }) => folded);
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}

function fold(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
