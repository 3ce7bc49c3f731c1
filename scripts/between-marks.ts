/**
 * A document with other text between its two marks of this name, `<!-- name: begin … -->` and `<!-- name: einde -->`;
 * throws where a mark is missing.
 */
export function withBetweenMarks(document: string, name: string, text: string): string {
  const part = new RegExp(`(<!-- ${name}: begin [^>]*-->\\n)[\\s\\S]*(<!-- ${name}: einde -->)`);
  if (!part.test(document)) throw new Error(`the document has no two marks '${name}'`);
  return document.replace(part, (_, begin: string, end: string) => `${begin}\n${text}\n${end}`);
}
