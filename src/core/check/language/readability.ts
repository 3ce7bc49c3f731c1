import type { Scenario } from '../../scenario/index.ts';
import { type ReadText, readText } from './read-text.ts';
import { type ShownText, shownTexts } from './shown-texts.ts';

/** How easily a story reads, with the counts that the score is made of. */
export interface Readability {
  /** From about 0, for scholars, to 100 and above, for children. A story without a sentence has none: null. */
  readonly score: number | null;
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * How easily a story reads by the formula of Flesch as W.H. Douma fitted it to Dutch ("De leesbaarheid van
 * landbouwbladen", Landbouwhogeschool Wageningen, Bulletin 17, 1960): 206.835 − 0.93 × words a sentence − 77 × syllables
 * a word; 60 to 70 is normal. Titles and other labels are no sentences and do not count. A figure, or `{name}`, is a
 * word of one syllable, since nobody spells it out.
 */
export function readability(scenario: Scenario): Readability {
  return readabilityOf(shownTexts(scenario), readText);
}

/** The same of texts that were gathered already. */
export function readabilityOf(shown: readonly ShownText[], read: ReadText): Readability {
  const sentences = shown.flatMap(({ kind, text }) => (kind === 'label' ? [] : read(text)));
  const words = sentences.flatMap(({ words }) => words);
  const syllables = words.flatMap(({ syllables }) => syllables).reduce((sum, count) => sum + count, 0);
  const score = words.length === 0 ? null : fleschDouma(words.length / sentences.length, syllables / words.length);
  return { score, sentences: sentences.length, words: words.length, syllables };
}

function fleschDouma(wordsPerSentence: number, syllablesPerWord: number): number {
  return 206.835 - 0.93 * wordsPerSentence - 77 * syllablesPerWord;
}
