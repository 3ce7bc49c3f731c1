import { backgrounds, expressions, figures, happenings, lights } from '../src/core/scenario/index.ts';

const part = /(<!-- woorden: begin [^>]*-->\n)[\s\S]*(<!-- woorden: einde -->)/;

const lists: readonly (readonly [string, readonly string[]])[] = [
  ['Uitdrukkingen', expressions],
  ['Gebeurtenissen', happenings],
  ['Achtergronden', backgrounds],
  ['Licht van een plaats', lights],
  ['Figuren', figures],
];

/** The document with the words that a story may use between its two marks; throws where a mark is missing. */
export function withWords(document: string): string {
  if (!part.test(document)) throw new Error('the document has no two marks around its list of words');
  const rows = lists.map(([title, words]) => `- ${title}: ${words.map((word) => `\`${word}\``).join(' ')}`);
  return document.replace(part, (_, begin: string, end: string) => `${begin}\n${rows.join('\n')}\n\n${end}`);
}
