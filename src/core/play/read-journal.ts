import { partIds, principleIds } from '../guide/index.ts';
import { isRole } from '../scenario/index.ts';
import { isRecord } from './is-record.ts';
import type { Entry, Journal } from './journal.ts';

/** A journal out of a saved or received value; undefined where it is none. */
export function readJournal(value: unknown): Journal | undefined {
  if (!isRecord(value) || value['format'] !== 1 || !Array.isArray(value['entries'])) return undefined;
  const { story, hash, role, begun, beforehand } = value;
  if (typeof story !== 'string' || typeof hash !== 'string' || !isTime(begun)) return undefined;
  if (!isRole(role)) return undefined;
  const entries = value['entries'].map(readEntry);
  if (!entries.every((entry) => entry !== undefined)) return undefined;
  const journal: Journal = { format: 1, story, hash, role, begun, entries };
  if (!Array.isArray(beforehand)) return journal;
  return { ...journal, beforehand: principleIds.filter((id) => beforehand.includes(id)) };
}

function readEntry(value: unknown): Entry | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, at, scene, option, text, person } = value;
  const part = partIds.find((id) => id === value['part']);
  if (!isTime(at)) return undefined;
  if (kind === 'undo') return { kind, at };
  if (typeof scene !== 'string') return undefined;
  if (kind === 'choice' && typeof option === 'string' && typeof text === 'string')
    return { kind, scene, option, text, at };
  if (kind === 'asked' && typeof person === 'string') return { kind, scene, person, at };
  if (kind === 'felt' && part !== undefined) return { kind, scene, part, at };
  return undefined;
}

/** As far as a date goes: one beyond cannot be shown. */
function isTime(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime());
}
