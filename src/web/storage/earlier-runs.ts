import { type Journal, readJournal } from '../../core/play/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import type { Device, Kept } from './device.ts';
import { keptJson } from './kept-json.ts';

/** Of a story in one role; older ones go. */
const mostEarlier = 3;

/** Sets a finished run aside, so that a new one can take its place. Anything but `kept`: it is not safe yet. */
export function setAside(device: Device, journal: Journal): Kept {
  const key = keyOf(journal.story, journal.role);
  const others = listAt(device, key).filter((each) => readJournal(each)?.begun !== journal.begun);
  return device.write(key, JSON.stringify([...others, journal].slice(-mostEarlier)));
}

/** The runs of a story in one role that were set aside, oldest first. What is none is passed over. */
export function readEarlier(device: Device, story: string, role: Role): readonly Journal[] {
  return listAt(device, keyOf(story, role)).flatMap((each) => {
    const journal = readJournal(each);
    return journal?.story === story && journal.role === role ? [journal] : [];
  });
}

function listAt(device: Device, key: string): readonly unknown[] {
  const kept = keptJson(device, key);
  return Array.isArray(kept) ? kept : [];
}

function keyOf(story: string, role: Role): string {
  return `tweestrijd/eerder/${story}/${role}`;
}
