import { type Device, type Kept, prefix } from './device.ts';
import { fieldsOf, keptValue, writeValue } from './kept-value.ts';

/** A story file of the player's own. */
export interface OwnFile {
  readonly name: string;
  readonly text: string;
}

const key = `${prefix}eigen-bestand`;

/** The story file that was last opened. */
export function readOwnFile(tab: Device): OwnFile | undefined {
  return keptValue(tab, key, fileIn);
}

export function writeOwnFile(tab: Device, file: OwnFile): Kept {
  return writeValue(tab, key, fileIn, file);
}

function fileIn(value: unknown): OwnFile | undefined {
  const { name, text } = fieldsOf(value) ?? {};
  return typeof name === 'string' && typeof text === 'string' ? { name, text } : undefined;
}
