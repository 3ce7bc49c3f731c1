import { type Run, replay } from '../../core/play/index.ts';
import {
  type Device,
  type KeptReflection,
  type Reflection,
  readEarlier,
  readReflection,
  readReflections,
} from '../storage/index.ts';

/**
 * What was written in a run's debrief. Where nothing was, what was written after the same way before: the lines belong to
 * a way, and who comes to it by a new run has not lost them.
 */
export function reflectionOfRun(device: Device, run: Run): Reflection {
  const own = readReflection(device, run.journal);
  return isEmpty(own) ? (sameWayBefore(device, run) ?? {}) : own;
}

/** What was written after other runs of the story, the latest first; what this run's debrief holds already is left out. */
export function earlierReflections(device: Device, run: Run): readonly KeptReflection[] {
  const { story, role, begun } = run.journal;
  const own = JSON.stringify(reflectionOfRun(device, run));
  return readReflections(device, story).filter(
    (each) => (each.role !== role || each.begun !== begun) && JSON.stringify(each.reflection) !== own,
  );
}

function sameWayBefore(device: Device, run: Run): Reflection | undefined {
  const { story, role } = run.journal;
  return readEarlier(device, story, role)
    .filter((journal) => wayOf(replay(run.story, journal)) === wayOf(run))
    .map((journal) => readReflection(device, journal))
    .findLast((each) => !isEmpty(each));
}

function isEmpty(reflection: Reflection): boolean {
  return Object.keys(reflection).length === 0;
}

function wayOf({ way }: Run): string {
  return way.map(({ option }) => option.id).join(' ');
}
