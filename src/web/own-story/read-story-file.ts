import type { OwnFile } from '../storage/index.ts';

/** `unreadable`: the browser cannot open it. `no-text`: it can, but no story was written in it. */
export type FileProblem = 'unreadable' | 'no-text';

/** What stands in a file that was chosen. */
export async function readStoryFile(file: File): Promise<OwnFile | FileProblem> {
  try {
    const text = textOf(await file.arrayBuffer());
    return text === undefined ? 'no-text' : { name: file.name, text };
  } catch {
    return 'unreadable';
  }
}

/** The text that these bytes are in UTF-8; undefined where they are a picture, a document or another encoding. */
export function textOf(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
