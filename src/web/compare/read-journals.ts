import { explainFile, fitJournal, mostInFile, readJournalFile, writeResultCode } from '../../core/exchange/index.ts';
import type { PlayableStory } from '../story/index.ts';
import { nameOfFile } from './name-of-file.ts';
import { readCode, type Stories, type WayRead } from './read-codes.ts';
import { texts } from './texts.ts';

/** A journal as JSON, from a file or pasted. */
export interface JournalText {
  readonly name?: string;
  /** By which it is known where it is refused. */
  readonly line: string;
  readonly text: string;
  /** As it was pasted; absent of a file. */
  readonly typed?: string;
}

/** Reads the journals in files, each on its own; a file is named for its player, unless it has the name that we gave it. */
export function readFiles(files: readonly File[], stories: Stories): Promise<readonly WayRead[]> {
  return Promise.all(files.map((file) => readFile(file, stories)));
}

async function readFile(file: File, stories: Stories): Promise<WayRead> {
  const { name: line } = file;
  if (file.size > mostInFile) return { ok: false, refused: { line, why: explainFile({ kind: 'too-large' }) } };
  try {
    const name = nameOfFile(line);
    return await readJournalText({ line, text: await file.text(), ...(name !== undefined && { name }) }, stories);
  } catch {
    return { ok: false, refused: { line, why: texts.notOpened } };
  }
}

/**
 * The way in a journal, by way of its code: so it is like any other, and nothing else that a file says comes onto the page.
 */
export async function readJournalText(given: JournalText, stories: Stories): Promise<WayRead> {
  const { name, line, text, typed } = given;
  const refused = (why: string): WayRead => ({
    ok: false,
    refused: { line, why, ...(typed !== undefined && { typed }) },
  });
  const read = readJournalFile(text);
  if (!read.ok) return refused(explainFile(read.problem));
  const { journal } = read;
  let story: PlayableStory | undefined;
  try {
    story = await stories.get(journal.story)?.();
  } catch {
    return refused(texts.notLoaded);
  }
  const fitted = fitJournal(journal, story);
  if (!fitted.ok) return refused(explainFile(fitted.problem));
  const code = writeResultCode(fitted.run);
  const way = await readCode({ code, line, ...(name !== undefined && { name }) }, stories);
  return way.ok ? { ...way, edited: fitted.edited } : way;
}
