import { type Journal, readJournal } from '../../core/play/index.ts';
import { isRole, type Role } from '../../core/scenario/index.ts';
import { type Device, type Kept, prefix } from './device.ts';
import { keptValue, type Reader, writeValue } from './kept-value.ts';

const start = `${prefix}verhaal/`;

/** The run of a story in one role that this device keeps. */
export function readRun(device: Device, story: string, role: Role): Journal | undefined {
  return keptValue(device, keyOf(story, role), runIn(story, role));
}

export function writeRun(device: Device, journal: Journal): Kept {
  const { story, role } = journal;
  return writeValue(device, keyOf(story, role), runIn(story, role), journal);
}

/** All runs that this device keeps, also of stories that this site does not have. */
export function readRuns(device: Device): readonly Journal[] {
  return device.keys(start).flatMap((key) => {
    const [, story = '', role] = key.slice(prefix.length).split('/');
    const journal = isRole(role) ? readRun(device, story, role) : undefined;
    return journal === undefined ? [] : [journal];
  });
}

function runIn(story: string, role: Role): Reader<Journal> {
  return (value) => {
    const journal = readJournal(value);
    return journal?.story === story && journal.role === role ? journal : undefined;
  };
}

function keyOf(story: string, role: Role): string {
  return `${start}${story}/${role}`;
}
