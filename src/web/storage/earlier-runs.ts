import { type Journal, readJournal } from '../../core/play/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import { type Device, type Kept, prefix } from './device.ts';
import { keptValue } from './kept-value.ts';

/** Of a story in one role; older ones go. */
const mostEarlier = 3;

/** Sets a finished run aside, so that a new one can take its place. Anything but `kept`: it is not safe yet. */
export function setAside(device: Device, journal: Journal): Kept {
  const { story, role, begun } = journal;
  const others = readEarlier(device, story, role).filter((each) => each.begun !== begun);
  return device.write(keyOf(story, role), JSON.stringify([...others, journal].slice(-mostEarlier)));
}

/** The runs of a story in one role that were set aside, oldest first. What is none is passed over. */
export function readEarlier(device: Device, story: string, role: Role): readonly Journal[] {
  const read = (value: unknown) => {
    const journal = readJournal(value);
    return journal?.story === story && journal.role === role ? [journal] : [];
  };
  return (
    keptValue(device, keyOf(story, role), (value) => (Array.isArray(value) ? value.flatMap(read) : undefined)) ?? []
  );
}

function keyOf(story: string, role: Role): string {
  return `${prefix}eerder/${story}/${role}`;
}
