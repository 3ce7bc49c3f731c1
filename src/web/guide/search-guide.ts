import MiniSearch, { type Query } from 'minisearch';
import { allPassages, type Passage } from '../../core/guide/index.ts';
import { type Meaning, meantWords, type Target } from './meant-words.ts';
import { askedWords, wordsOf } from './words.ts';

export interface Found {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** No passage holds all the words: these hold some. */
  readonly partly: boolean;
  /** The guide has a word not at all, and says it in other words. */
  readonly otherwise: boolean;
}

export interface Hit extends Passage {
  /** The text in pieces, in order; what matched is marked. */
  readonly pieces: readonly Piece[];
  /** Where it stands, the same. */
  readonly placePieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * What the guide says of some words: what it calls them itself, begun words, other forms, words without their accents and words with a typing mistake
 * are found too. Where no passage holds all words: the passages that hold some of them.
 */
export function searchGuide(query: string): Found {
  const words = askedWords(query);
  if (words.length === 0) return { hits: [], partly: false, otherwise: false };
  const { passages, index, meant } = opened();
  const meanings = words.map(meant);
  const all = search(index, meanings, 'AND');
  const results = all.length > 0 ? all : search(index, meanings, 'OR');
  const hits = results.flatMap(({ id, terms }) => {
    const passage = passages[Number(id)];
    return passage === undefined ? [] : [hitOf(passage, new Set(terms))];
  });
  return {
    hits: hits.filter(isFirstOfItsPlace),
    partly: all.length === 0 && hits.length > 0,
    otherwise: meanings.some(({ otherwise }) => otherwise),
  };
}

function search(index: MiniSearch, meanings: readonly Meaning[], combineWith: 'AND' | 'OR') {
  const known = meanings.filter(({ targets }) => targets.length > 0);
  if (known.length === 0 || (combineWith === 'AND' && known.length < meanings.length)) return [];
  const weights = weightsOf(known.flatMap(({ targets }) => targets));
  const queries = known.map(({ targets }): Query => ({ combineWith: 'OR', queries: targets.map(queryFor) }));
  return index.search({ combineWith, queries }, { boostTerm: (term) => weights.get(term) ?? 1 });
}

function queryFor({ words }: Target): Query {
  return { combineWith: 'AND', queries: [...words] };
}

/** What a word counts: of several targets that hold it, the weightiest. */
function weightsOf(targets: readonly Target[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { words, weight } of targets)
    for (const word of words) weights.set(word, Math.max(weight, weights.get(word) ?? 0));
  return weights;
}

function hitOf(passage: Passage, terms: ReadonlySet<string>): Hit {
  return {
    ...passage,
    pieces: piecesOf(passage.text, terms),
    placePieces: piecesOf(passage.place.join(' › '), terms),
  };
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
    searchOptions: { boost: { name: 3 } },
  });
  index.addAll(passages.map(({ name = '', text }, id) => ({ id, name, text })));
  const words = passages.flatMap(({ name = '', text }) => wordsOf(`${name} ${text}`).map(({ folded }) => folded));
  return { passages, index, meant: meantWords([...new Set(words)]) };
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
