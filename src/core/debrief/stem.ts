/** The endings that are taken off, longest first. */
const endings = 'heden elijke elijk ingen lijke heid ende lijk ing en er es e s'.split(' ');

/** Words of four letters or more that only hold a sentence together. */
const joining = new Set(
  `alle alleen alles altijd anders bent daar daarbij daarom deze dezelfde doen door doet eens elke even gaan gaat geen
  haar hebben hebt heeft heel hele hier hoeft iedereen iemand iets jezelf jouw jullie kunnen kunt laat laten maar meer moet moeten
  mogen naar niemand niet niets nodig omdat onder onze over soms steeds straks tegen toch tussen veel voor vooral waar
  waarin waarom wanneer want waren weer welke werd wordt worden willen wilt zelf zich zien ziet zijn zoals zodat zonder
  zouden zullen`.split(/\s+/),
);

/**
 * The words of a Dutch text that carry meaning, each once, cut down to something that its inflections share
 * ("leggen" and "legt", "brieven" and "brief"). Coarse on purpose: enough to see that two texts speak of the same.
 */
export function stemsIn(text: string): ReadonlySet<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 3 && !joining.has(word)).map(stem));
}

function stem(word: string): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= leastLeft(each));
  const base = word.slice(0, word.length - (ending?.length ?? 0));
  return evened(base.length > 3 ? base.replace(/([^aeiou])[dt]$/, '$1') : base);
}

/** A single letter is taken off only longer words: "mens" is no plural. */
function leastLeft(ending: string): number {
  return ending.length === 1 ? 4 : 3;
}

/** The spelling that changes with the ending: double letters, and v and z at the end of a syllable. */
function evened(base: string): string {
  return base
    .replace(/([a-z])\1/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
