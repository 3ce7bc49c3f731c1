import { type ReadText, readText, type Sentence } from './read-text.ts';

/**
 * A reader that keeps what it read, for who checks one story again and again while it is being written. It keeps the
 * texts of the last thousands and forgets older ones; what it gives is what `readText` gives.
 */
export function rememberingReader(most = 5000): ReadText {
  let recent = new Map<string, readonly Sentence[]>();
  let older: ReadonlyMap<string, readonly Sentence[]> = new Map();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const sentences = older.get(text) ?? readText(text);
    if (recent.size >= most) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, sentences);
    return sentences;
  };
}
