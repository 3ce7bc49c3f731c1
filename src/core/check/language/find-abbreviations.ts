import { lawNames, onlyWithInnerStops, shouted, wellKnown, writtenInFull } from './known-abbreviations.ts';
import type { Sentence, Word } from './read-text.ts';
import type { Remark } from './remark.ts';
import { isName, type StoryWords } from './story-words.ts';
import { texts } from './texts.ts';

/**
 * Abbreviations that the story does not explain. One that has a plain word (`i.v.m.`) is one wherever it stands; a name
 * in capitals (`WOO`) is explained by its full words beside it, one of the two between brackets, or by `WOO staat voor`.
 */
export function findAbbreviations({ words }: Sentence, text: string, story: StoryWords): readonly Remark[] {
  return words.flatMap((word, index) => {
    if (isPlain(word)) return [];
    const shortened = shortenedWord(word, text);
    if (shortened !== undefined) return [remark(shortened.text, shortened, shortened.full)];
    const neighbours = [words[index - 1], words[index + 1]];
    return partsOf(word)
      .filter((part) => isUnexplainedName(part.text, neighbours, story))
      .map((part) => remark(part.text, part));
  });
}

/** Most words are: they have no stop, slash or second capital, and are on no list. */
function isPlain({ text }: Word): boolean {
  return /^\p{L}\p{Ll}*$/u.test(text) && !lawNames.has(text) && !writtenInFull.has(text.toLowerCase());
}

interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function remark(word: string, { start, end }: Stretch, full?: string): Remark {
  return { code: 'onverklaarde-afkorting', ernst: 'tip', at: { start, end }, text: texts.abbreviation(word, full) };
}

/** With its full stops, of which the last may also end the sentence. */
function shortenedWord({ text: word, start, end }: Word, text: string): (Stretch & { full?: string }) | undefined {
  const stop = text[end] === '.' ? 1 : 0;
  const written = `${word}${'.'.repeat(stop)}`;
  const isMarked = /\.$|^\p{L}+\/\p{L}+$/u.test(written);
  const bare = word.toLowerCase().replace(/[./]/g, '');
  const inner = /[./]\p{L}/u.test(word);
  const full = isMarked && (inner || !onlyWithInnerStops.has(bare)) ? writtenInFull.get(bare) : undefined;
  const unknown = /^(?:\p{Ll}{1,3}\.){2,}$/u.test(written);
  if (full === undefined && !unknown) return undefined;
  return { text: written, start, end: end + stop, ...(full !== undefined && { full }) };
}

/** `WOO-verzoek` and `BN'er` have an abbreviation for their first part. */
function partsOf({ text, start, end }: Word): readonly Stretch[] {
  if (text.length !== end - start) return [{ text, start, end }];
  return [...text.matchAll(/[^-'’]+/g)].map(({ index, 0: part }) => ({
    text: part,
    start: start + index,
    end: start + index + part.length,
  }));
}

function isUnexplainedName(part: string, neighbours: readonly (Word | undefined)[], story: StoryWords): boolean {
  const looksLike = /^\p{Lu}{2,}s?$/u.test(part) || /^\p{Lu}\p{Ll}*\p{Lu}\p{L}{0,2}$/u.test(part) || lawNames.has(part);
  if (!looksLike || part.length > 6 || wellKnown.has(part) || shouted.has(part) || /^[IVX]+$/.test(part)) return false;
  if (neighbours.some((word) => word !== undefined && /^\p{Lu}{2,}$/u.test(word.text))) return false;
  return !isName(part, story) && !story.explained.has(part);
}
