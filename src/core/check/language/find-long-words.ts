import { knownLongWords } from './known-long-words.ts';
import type { Sentence, Word } from './read-text.ts';
import type { Remark } from './remark.ts';
import { isName, type StoryWords } from './story-words.ts';
import { texts } from './texts.ts';

const mostSyllables = 4;

/** Words of more than four syllables. Of a word with hyphens each part is read by itself; names and figures may be long. */
export function findLongWords({ words }: Sentence, story: StoryWords): readonly Remark[] {
  return words
    .filter((word) => syllablesAtOnce(word) > mostSyllables && !isKnown(word, story))
    .map((word) => ({
      code: 'lang-woord',
      ernst: 'tip',
      at: { start: word.start, end: word.end },
      text: texts.longWord(word.text, syllablesAtOnce(word)),
    }));
}

/** An address on the web is no word to read. */
function syllablesAtOnce({ text, syllables }: Word): number {
  const least = Math.max(...syllables);
  return least > mostSyllables && /^[\p{L}'’-]+$/u.test(text) ? least : 0;
}

const endings = ['', 's', "'s", '’s', 'e', 'n', 'en'];

function isKnown({ text }: Word, story: StoryWords): boolean {
  const plain = text.toLowerCase();
  const hasKnownStem = endings.some((end) => plain.endsWith(end) && knownLongWords.has(stem(plain, end)));
  return hasKnownStem || isName(text, story);
}

function stem(word: string, ending: string): string {
  return word.slice(0, word.length - ending.length);
}
