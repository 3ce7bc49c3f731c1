import { guideValue, valueIds } from '../../core/guide/index.ts';

const words = valueIds.map((value) => guideValue(value).name);

/** A line of one's own with a word of the guide behind it. A word that was chosen before makes room for the new one. */
export function withWord(line: string, word: string): string {
  const own = words.reduce((rest, each) => rest.replace(` (${each})`, ''), line.trim());
  return own === '' || words.includes(own) ? word : `${own} (${word})`;
}
