import { allExcerpts, type Excerpt } from '../guide/index.ts';
import { everydayWords } from './everyday-words.ts';
import { stemsIn } from './stem.ts';

/**
 * The excerpt that speaks most of what the text speaks of: the one that shares most words with it, a word counting more
 * the rarer it is in the guide, for its length. Of equals the first. Undefined where none shares enough to speak of it.
 */
export function bestFitting(excerpts: readonly Excerpt[], text: string): Excerpt | undefined {
  const stems = stemsIn(text);
  const shares = excerpts.map((excerpt) => likeness(excerpt, stems));
  const most = Math.max(...shares);
  return most > 0 ? excerpts[shares.indexOf(most)] : undefined;
}

/** Words that so many excerpts have say too little when they are all that is shared. */
const leastRarity = Math.log(12);

function likeness(excerpt: Excerpt, text: ReadonlySet<string>): number {
  const stems = stemsOf(excerpt);
  const shared = [...stems].filter((stem) => text.has(stem));
  const weight = shared.reduce((total, stem) => total + rarity(stem), 0);
  return weight < leastRarity ? 0 : weight / Math.sqrt(stems.size);
}

/** What an excerpt is about: its own words, and those in which a story says the same. */
function stemsOf({ text, value }: Excerpt): ReadonlySet<string> {
  const everyday = Object.entries(everydayWords[value]).find(([opening]) => text.startsWith(opening));
  return stemsIn(`${text} ${everyday?.[1] ?? ''}`);
}

/** How rare a stem is in the guide: the logarithm of all excerpts over those that have it. */
function rarity(stem: string): number {
  frequencies ??= countFrequencies();
  const { excerpts, having } = frequencies;
  return Math.log(excerpts / (having.get(stem) ?? 1));
}

interface Frequencies {
  readonly excerpts: number;
  readonly having: ReadonlyMap<string, number>;
}

let frequencies: Frequencies | undefined;

function countFrequencies(): Frequencies {
  const excerpts = allExcerpts();
  const having = new Map<string, number>();
  for (const stem of excerpts.flatMap((excerpt) => [...stemsOf(excerpt)])) {
    having.set(stem, (having.get(stem) ?? 0) + 1);
  }
  return { excerpts: excerpts.length, having };
}
