import { backgrounds, expressions, figures, happenings, lights } from '../src/core/scenario/index.ts';
import { withBetweenMarks } from './between-marks.ts';

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['Uitdrukkingen', expressions],
  ['Gebeurtenissen', happenings],
  ['Achtergronden', backgrounds],
  ['Licht van een plaats', lights],
  ['Figuren', figures],
];

/** The document with its list of the words that a story may use made anew. */
export function withWords(document: string): string {
  const rows = lists.map(([title, words]) => `- ${title}: ${words.map((word) => `\`${word}\``).join(' ')}`);
  return withBetweenMarks(document, 'woorden', `${rows.join('\n')}\n`);
}
