import { type Journal, readJournal } from '../../core/play/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import type { Device, Kept } from './device.ts';

const prefix = 'tweestrijd/verhaal/';

/** The run of a story in one role that this device keeps. What cannot be read is set aside, not thrown away. */
export function readRun(device: Device, story: string, role: Role): Journal | undefined {
  const key = keyOf(story, role);
  const text = device.read(key);
  if (text === undefined) return undefined;
  const journal = parse(text);
  if (journal?.story === story && journal.role === role) return journal;
  device.write(`tweestrijd/onleesbaar/${story}/${role}`, text);
  device.remove(key);
  return undefined;
}

export function writeRun(device: Device, journal: Journal): Kept {
  return device.write(keyOf(journal.story, journal.role), JSON.stringify(journal));
}

function keyOf(story: string, role: Role): string {
  return `${prefix}${story}/${role}`;
}

function parse(text: string): Journal | undefined {
  try {
    return readJournal(JSON.parse(text));
  } catch {
    return undefined;
  }
}
