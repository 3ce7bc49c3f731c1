import { quote } from '../../scenario/index.ts';

/** What an author reads: what is wrong in the author's own word, the rule, the cure. */
export const texts = {
  longSentence: (words: number, most: number) =>
    `Deze zin telt ${words} woorden. Boven de ${most} raakt een lezer de draad kwijt. Maak er twee zinnen van.`,
  longHalf: (words: number, most: number) =>
    `Een helft van deze zin telt ${words} woorden. Boven de ${most} raakt een lezer de draad kwijt. Laat woorden weg.`,
  tooLongSentence: (words: number, most: number) =>
    `Deze zin telt ${words} woorden. Een zin heeft er hoogstens ${most}. Knip hem in tweeën, of laat een gedachte weg.`,
  longWord: (word: string, syllables: number) =>
    `${quote(word)} heeft ${syllables} lettergrepen. Een woord van meer dan vier leest moeilijk. Kies een korter woord, of zeg het met twee.`,
  passive: (words: string) =>
    `${quote(words)} is een lijdende vorm: je leest niet wie het doet. Begin met wie het doet, zoals 'Ruben stuurt de brief'.`,
  officeWord: (word: string, plain: string) =>
    `${quote(word)} schrijf je op kantoor, maar zeg je niet. Schrijf zoals je praat: ${either(plain)}.`,
  abbreviation: (word: string, full: string | undefined) =>
    full === undefined
      ? `${quote(word)} staat nergens in dit verhaal voluit. Niet iedereen kent een afkorting. Schrijf de eerste keer ${quote(`${word} (de hele naam)`)}, of kies een gewoon woord.`
      : `${quote(word)} is een afkorting. Wie het hoort of voorleest, struikelt erover. Schrijf '${full}'.`,
  hardText: (score: number, least: number) =>
    `Dit verhaal haalt ${score} punten op de leesmaat van Flesch en Douma. Onder de ${least} is een tekst moeilijk. Maak zinnen en woorden korter; begin bij de tips hieronder.`,
};

/** Of one or more words, divided by commas. */
function either(words: string): string {
  return words
    .split(', ')
    .map((word) => `'${word}'`)
    .join(' of ');
}
