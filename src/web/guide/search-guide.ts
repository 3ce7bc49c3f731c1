import MiniSearch from 'minisearch';
import { allPassages, type Passage } from '../../core/guide/index.ts';
import { askedWords, wordsOf } from './words.ts';

export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** No passage holds all the words: these hold some. */
  readonly partly: boolean;
}

export interface Hit extends Passage {
  /** The text in pieces, in order; what matched is marked. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * What the guide says of some words: begun words, words without their accents and words with a typing mistake are found
 * too. Where no passage holds all words, more mistakes are let by, and then passages that hold some of the words.
 */
export function searchGuide(query: string): Found {
  const words = askedWords(query);
  if (words.length === 0) return { hits: [], partly: false };
  const { passages, index } = opened();
  const all = firstThatFinds(index, words, 'AND');
  const results = all.length > 0 ? all : firstThatFinds(index, words, 'OR');
  const hits = results.flatMap(({ id, terms }) => {
    const passage = passages[Number(id)];
    return passage === undefined ? [] : [{ ...passage, pieces: piecesOf(passage.text, new Set(terms)) }];
  });
  return { hits: hits.filter(isFirstOfItsPlace), partly: all.length === 0 && hits.length > 0 };
}

function firstThatFinds(index: MiniSearch, words: readonly string[], combineWith: 'AND' | 'OR') {
  const strict = words.map((word) => ({
    combineWith: 'OR' as const,
    queries: [
      { queries: [word], fuzzy: fewMistakes },
      { queries: swappedLetters(word), prefix: false, fuzzy: false },
    ],
  }));
  const found = index.search({ combineWith, queries: strict });
  return found.length > 0 ? found : index.search(words.join(' '), { combineWith, fuzzy: moreMistakes });
}

/** A word with each two letters that stand beside each other changed about: the commonest mistake in typing. */
function swappedLetters(word: string): string[] {
  if (word.length < 5) return [];
  return [...word].slice(1).map((letter, at) => `${word.slice(0, at)}${letter}${word[at]}${word.slice(at + 2)}`);
}

/** Letters that may be wrong, missing or too many. Of short words none: too many others are that near. */
function fewMistakes(term: string): number {
  if (term.length < 5) return 0;
  return term.length < 8 ? 1 : 2;
}

function moreMistakes(term: string): number {
  if (term.length < 4) return 0;
  return term.length < 6 ? 1 : 2;
}

/** The paragraphs of a definition stand at one place. */
function isFirstOfItsPlace({ anchor }: Hit, index: number, hits: readonly Hit[]): boolean {
  return hits.findIndex((hit) => hit.anchor === anchor) === index;
}

let built: ReturnType<typeof build> | undefined;

function opened() {
  built ??= build();
  return built;
}

function build() {
  const passages = allPassages();
  const index = new MiniSearch({
    fields: ['name', 'text'],
    tokenize: (text) => wordsOf(text).map(({ folded }) => folded),
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 3 },
      prefix: (term) => term.length > 1,
      weights: { prefix: 0.6, fuzzy: 0.25 },
    },
  });
  index.addAll(passages.map(({ name = '', text }, id) => ({ id, name, text })));
  return { passages, index };
}

function piecesOf(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const { start, end, folded } of wordsOf(text)) {
    if (!terms.has(folded)) continue;
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return pieces;
}
