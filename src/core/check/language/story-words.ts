import type { Scenario } from '../../scenario/index.ts';
import { explainedNames } from './explained-names.ts';
import type { ShownText } from './shown-texts.ts';

/** What the rules know of the whole story while they judge one sentence. */
export interface StoryWords {
  /** The words of all names of people and places, in small letters. */
  readonly names: ReadonlySet<string>;
  /** Abbreviations that some text explains. */
  readonly explained: ReadonlySet<string>;
}

export function storyWords({ people, places }: Scenario, shown: readonly ShownText[]): StoryWords {
  const names = [...people, ...places].flatMap(({ name }) => name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? []);
  const everything = shown.map(({ text }) => text.replaceAll('\u00ad', '')).join('\n');
  return { names: new Set(names), explained: explainedNames(everything) };
}

/** Whether a word is a name of the story, or somebody's: `Rubens`, `Fatma's`. */
export function isName(word: string, { names }: StoryWords): boolean {
  const plain = word.toLowerCase();
  return names.has(plain) || names.has(plain.replace(/['’]?s$|['’]$/, ''));
}
