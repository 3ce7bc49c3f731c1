import { allExcerpts, type Excerpt } from '../guide/index.ts';
import { stemsIn } from './stem.ts';

/**
 * The excerpt that speaks most of what the text speaks of: the one that shares most words with it, a word counting more
 * the rarer it is in the guide, for its length. Where they share as much, or nothing, the first. Undefined of none.
 */
export function bestFitting(excerpts: readonly Excerpt[], text: string): Excerpt | undefined {
  const stems = stemsIn(text);
  const shares = excerpts.map((excerpt) => likeness(stemsIn(excerpt.text), stems));
  return excerpts[shares.indexOf(Math.max(...shares))];
}

function likeness(excerpt: ReadonlySet<string>, text: ReadonlySet<string>): number {
  const shared = [...excerpt].filter((stem) => text.has(stem));
  const weight = shared.reduce((total, stem) => total + rarity(stem), 0);
  return weight / Math.sqrt(Math.max(1, excerpt.size));
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
  for (const stem of excerpts.flatMap(({ text }) => [...stemsIn(text)])) having.set(stem, (having.get(stem) ?? 0) + 1);
  return { excerpts: excerpts.length, having };
}
