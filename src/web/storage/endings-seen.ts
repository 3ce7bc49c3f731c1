import { type Device, type Kept, prefix } from './device.ts';
import { keptValue } from './kept-value.ts';

/** Ids of the endings of a story that somebody came to on this device, in whatever role, the first seen first. */
export function readEndingsSeen(device: Device, story: string): readonly string[] {
  return keptValue(device, keyOf(story), (value) => (Array.isArray(value) ? value.filter(isText) : undefined)) ?? [];
}

/** Remembers an ending for longer than the run that led to it: of those the device keeps only the last. */
export function addEndingSeen(device: Device, story: string, ending: string): Kept {
  return device.write(keyOf(story), JSON.stringify([...new Set([...readEndingsSeen(device, story), ending])]));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function keyOf(story: string): string {
  return `${prefix}eindes/${story}`;
}
