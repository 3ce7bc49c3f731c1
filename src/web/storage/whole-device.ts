import { type Device, type Kept, prefix } from './device.ts';
import { fieldsOf } from './kept-value.ts';

/** All that a device keeps, as a file takes it along. */
export interface Bundle {
  /** Milliseconds since 1970. */
  readonly saved: number;
  /** Texts by key, as they stand on the device. */
  readonly kept: ReadonlyMap<string, string>;
}

/** What is kept, as a player knows it. `unreadable`: what could not be read, and was set aside. */
export type Kind = (typeof allKinds)[number];

const allKinds = ['runs', 'reflections', 'cards', 'settings', 'unreadable'] as const;

/** All keys of the game, in alphabetical order. */
export function allKeys(device: Device): readonly string[] {
  return device.keys(prefix);
}

/** Raised when a file of before can no longer be put back. */
const format = 1;

/** The text of a file with all that this device keeps, as it stands there. */
export function bundleOf(device: Device, now: number): string {
  const kept = Object.fromEntries(allKeys(device).map((key) => [key, device.read(key) ?? '']));
  return JSON.stringify({ tweestrijd: 'meegenomen', format, saved: new Date(now).toISOString(), kept }, null, 2);
}

/** `foreign`: no file of this game. `newer`: of a later version of it. `broken`: something is wrong inside. */
export type BundleProblem = 'foreign' | 'newer' | 'broken';

/** Reads such a file. Nothing in it is believed but that each key is one of the game's, with a text. */
export function readBundle(text: string): Bundle | BundleProblem {
  const file = fieldsOf(parse(text));
  if (file?.['tweestrijd'] !== 'meegenomen') return looksOurs(text) ? 'broken' : 'foreign';
  if (typeof file['format'] === 'number' && file['format'] > format) return 'newer';
  const kept = Object.entries(fieldsOf(file['kept']) ?? { broken: true });
  const saved = typeof file['saved'] === 'string' ? Date.parse(file['saved']) : Number.NaN;
  if (file['format'] !== format || Number.isNaN(saved) || !kept.every(isOurs)) return 'broken';
  return { saved, kept: new Map(kept.filter(isOurs)) };
}

/** The keys of a bundle that this device does not have, and those under which it has another text. */
export function differences(device: Device, { kept }: Bundle) {
  const fresh = [...kept.keys()].filter((key) => device.read(key) === undefined);
  const other = [...kept].flatMap(([key, text]) => (fresh.includes(key) || device.read(key) === text ? [] : [key]));
  return { fresh, other };
}

/** Puts back what a bundle has under these keys: all of it, or nothing where there is no room for all of it. */
export function restore(device: Device, { kept }: Bundle, keys: readonly string[]): Kept {
  const before = keys.map((key) => [key, device.read(key)] as const);
  for (const key of keys) {
    const result = device.write(key, kept.get(key) ?? '');
    if (result === 'kept') continue;
    putBack(device, before);
    return result;
  }
  return 'kept';
}

/** Removes all that the game keeps on this device. What is another's stays. */
export function eraseAll(device: Device): void {
  for (const key of allKeys(device)) device.remove(key);
}

/** The kinds of what stands under these keys of the game, each once. */
export function kindsKept(keys: readonly string[]): readonly Kind[] {
  const kinds = keys.map(kindOf);
  return allKinds.filter((kind) => kinds.includes(kind));
}

/** What is new goes first, so that there is room for what stood there. */
function putBack(device: Device, before: readonly (readonly [string, string | undefined])[]): void {
  for (const [key, text] of before) if (text === undefined) device.remove(key);
  for (const [key, text] of before) if (text !== undefined) device.write(key, text);
}

function kindOf(key: string): Kind {
  switch (key.slice(prefix.length).split('/')[0]) {
    case 'verhaal':
    case 'eerder':
    case 'andersom':
    case 'eindes':
      return 'runs';
    case 'nagesprek':
      return 'reflections';
    case 'kaarten':
      return 'cards';
    case 'settings':
    case 'gids':
      return 'settings';
    default:
      return 'unreadable';
  }
}

function isOurs(entry: readonly [string, unknown]): entry is [string, string] {
  return entry[0].startsWith(prefix) && typeof entry[1] === 'string';
}

/** Of a file that was cut short, say. */
function looksOurs(text: string): boolean {
  return /^\s*\{\s*"tweestrijd": "meegenomen"/.test(text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
