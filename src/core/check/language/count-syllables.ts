/**
 * How many syllables a Dutch word has, by its spelling. Loan words that are spelled unlike Dutch are known by their
 * stems; an abbreviation in two to four capitals is read letter by letter.
 */
export function countSyllables(word: string): number {
  if (/^\p{Lu}{2,4}$/u.test(word)) return word.length;
  const small = word.toLowerCase();
  const plain = odd.test(small) ? spelledPlainly(small) : small;
  const nuclei = plain.match(vowels)?.length ?? 0;
  return Math.max(1, nuclei - silentVowels(plain));
}

// Longest first. Vowels that are no pair of this list belong to two syllables: ide-aal, muse-um, stati-on.
const vowels =
  /ieuw|eeuw|aai|ooi|oei|oeu|eau|aa|ee|éé|oo|uu|ie|eu|ui|oe|ou|au|ei|ij|ai|oi|ay|ey|oy|[ëïöü]e|ëi|[aeiouyëïöüéèêáàâíóôúûäı]/g;

// Most words are spelled as they are said, and then there is nothing to do.
const odd = /[^a-z]|qu|^y|eum|ieu|^[gb]e(?:au|i)/;

/** Written so that the list of vowels holds: `qu` is no vowel, `eum` two, and in `geautomatiseerd` a syllable ends at `ge`. */
function spelledPlainly(word: string): string {
  return word
    .normalize('NFC')
    .replaceAll('ĳ', 'ij')
    .replaceAll('qu', 'kw')
    .replace(/\by(?=[aeiouı])/g, 'j')
    .replace(/eu(?=ms?(?:\b|[^aeiou]))/g, 'e-u')
    .replace(/ieu(?=r|s|\b)/g, 'i-eu')
    .replace(/\b(ge|be)(?=au|in(?!d)|ij)/g, '$1-');
}

/** Vowels of loan words that are written and not heard, or that are one sound where Dutch has two. */
function silentVowels(word: string): number {
  return word.match(loanVowels)?.length ?? 0;
}

const loanVowels =
  /team|(?<!i)deal|lease|stream|beamer|coach|toast|board|road|upload|download|showroom|(?:web|^)site(?=s?$)|dead|head|(?<=on|off|dead|head)line|ware(?=$|-)|update|live|lunchbreak|image|crime|time|free(?=lance)|lance$/g;
