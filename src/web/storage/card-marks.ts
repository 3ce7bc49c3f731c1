import type { Device, Kept } from './device.ts';
import { keptJson } from './kept-json.ts';

/** What somebody sees of a behaviour on a conversation card: they recognise it, miss it, or want to talk about it. */
export const marks = ['recognised', 'missed', 'discuss'] as const;

export type Mark = (typeof marks)[number];

/** Marks by line. A line without marks is absent. */
export type CardMarks = Readonly<Record<string, readonly Mark[]>>;

const key = 'tweestrijd/kaarten/antwoorden';

/** The marks that this device keeps. What is no mark is passed over. */
export function readMarks(device: Device): CardMarks {
  const kept = keptJson(device, key);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept).flatMap(([line, value]) => {
      const found = Array.isArray(value) ? marks.filter((mark) => value.includes(mark)) : [];
      return found.length === 0 ? [] : [[line, found]];
    }),
  );
}

export function writeMarks(device: Device, all: CardMarks): Kept {
  return device.write(key, JSON.stringify(all));
}
