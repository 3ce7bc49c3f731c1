import { isRecord } from '../../core/play/index.ts';
import type { Device, Kept } from './device.ts';

/** Makes something of a JSON value: undefined where it is none of its kind. */
export type Reader<T> = (value: unknown) => T | undefined;

/**
 * What is kept under a key, as `read` understands it; undefined where nothing is kept, or nothing of it can be read. What
 * gets lost in reading is set aside, so that it survives the next time that something is written there.
 */
export function keptValue<T>(device: Device, key: string, read: Reader<T>): T | undefined {
  const text = device.read(key);
  if (text === undefined) return undefined;
  const value = parse(text);
  const found = value === undefined ? undefined : read(value);
  if (found === undefined || !holdsAll(found, value)) device.setUnreadableAside(key);
  return found;
}

/** Keeps a value under a key. What stands there and cannot be read is set aside first, also where nobody read it yet. */
export function writeValue<T>(device: Device, key: string, read: Reader<T>, value: T): Kept {
  keptValue(device, key, read);
  return device.write(key, JSON.stringify(value));
}

/** The fields of a JSON object; undefined where it is another value. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return isRecord(value) && !Array.isArray(value) ? value : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether all of a JSON value was taken over. What was added to it, as a default, is no loss; nor another order. */
function holdsAll(found: unknown, value: unknown): boolean {
  if (Array.isArray(value)) {
    if (!Array.isArray(found) || found.length !== value.length) return false;
    return value.every((each, index) => holdsAll(found[index], each) || found.includes(each));
  }
  if (!isRecord(value)) return found === value;
  return (
    isRecord(found) &&
    Object.entries(value).every(([name, each]) => Object.hasOwn(found, name) && holdsAll(found[name], each))
  );
}
