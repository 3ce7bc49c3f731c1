import { type Device, type Kept, prefix } from './device.ts';
import { fieldsOf, keptValue, writeValue } from './kept-value.ts';

/** What somebody sees of a behaviour on a conversation card: they recognise it, miss it, or want to talk about it. */
export const marks = ['recognised', 'missed', 'discuss'] as const;

export type Mark = (typeof marks)[number];

/** Marks by line. A line without marks is absent. */
export type CardMarks = Readonly<Record<string, readonly Mark[]>>;

const key = `${prefix}kaarten/antwoorden`;

/** The marks that this device keeps. What is no mark is passed over. */
export function readMarks(device: Device): CardMarks {
  return keptValue(device, key, marksIn) ?? {};
}

export function writeMarks(device: Device, all: CardMarks): Kept {
  return writeValue(device, key, marksIn, all);
}

function marksIn(value: unknown): CardMarks | undefined {
  const lines = fieldsOf(value);
  if (lines === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(lines).flatMap(([line, value]) => {
      const found = Array.isArray(value) ? marks.filter((mark) => value.includes(mark)) : [];
      return found.length === 0 ? [] : [[line, found]];
    }),
  );
}
