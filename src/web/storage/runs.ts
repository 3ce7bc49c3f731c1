import { type Journal, readJournal } from '../../core/play/index.ts';
import type { Role } from '../../core/scenario/index.ts';
import { type Device, type Kept, prefix } from './device.ts';
import { keptValue } from './kept-value.ts';

const start = `${prefix}verhaal/`;

/** The run of a story in one role that this device keeps. */
export function readRun(device: Device, story: string, role: Role): Journal | undefined {
  return keptValue(device, keyOf(story, role), (value) => {
    const journal = readJournal(value);
    return journal?.story === story && journal.role === role ? journal : undefined;
  });
}

export function writeRun(device: Device, journal: Journal): Kept {
  return device.write(keyOf(journal.story, journal.role), JSON.stringify(journal));
}

/** All runs that this device keeps, also of stories that this site does not have. */
export function readRuns(device: Device): readonly Journal[] {
  return device.keys(start).flatMap((key) => {
    const [, story = '', role] = key.slice(prefix.length).split('/');
    const journal = role === 'medewerker' || role === 'leidinggevende' ? readRun(device, story, role) : undefined;
    return journal === undefined ? [] : [journal];
  });
}

function keyOf(story: string, role: Role): string {
  return `${start}${story}/${role}`;
}
