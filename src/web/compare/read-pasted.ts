import { readCodes, type Stories, type WayRead } from './read-codes.ts';
import { readJournalText } from './read-journals.ts';
import { splitPasted } from './split-pasted.ts';

/** Reads every code in a text, and every journal that was pasted among them. */
export async function readPasted(text: string, stories: Stories): Promise<readonly WayRead[]> {
  const { codes, journals } = splitPasted(text);
  const read = journals.map((each) => readJournalText(each, stories));
  return [...(await readCodes(codes, stories)), ...(await Promise.all(read))];
}
