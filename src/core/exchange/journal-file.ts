import { compile, isRecord, type Journal, type Run, readJournal, replay } from '../play/index.ts';
import type { CodedStory } from './result-code.ts';
import { mostChoices } from './walk-way.ts';

export type ReadJournalFile =
  | { readonly ok: true; readonly journal: Journal }
  | { readonly ok: false; readonly problem: FileProblem };

/** A journal that fits a story of now. `edited`: the story was another when it was played. */
export type FittedJournal =
  | { readonly ok: true; readonly run: Run; readonly edited: boolean }
  | { readonly ok: false; readonly problem: FileProblem };

/** Why a file is refused. `explainFile` says it in Dutch. */
export type FileProblem =
  | { readonly kind: 'too-large' }
  /** Or cut off. */
  | { readonly kind: 'no-json' }
  /** All that a device keeps, which "Mijn voortgang" gives along. */
  | { readonly kind: 'whole-device' }
  /** JSON of something else. */
  | { readonly kind: 'no-journal' }
  | { readonly kind: 'newer-format' }
  /** The first entry that is none, from 1; absent: what stands before them is wrong. */
  | { readonly kind: 'broken'; readonly entry?: number }
  | { readonly kind: 'unknown-story' }
  /** Not all of it fits the story of now. */
  | { readonly kind: 'edited-story'; readonly title: string }
  /** More choices than can be laid beside another's. */
  | { readonly kind: 'too-long' };

/** The most characters or bytes that are read: some thirty times a long play. */
export const mostInFile = 1_000_000;

/** The journal in a file that a debrief gave along, or why there is none. Nothing in it is believed, and it never throws. */
export function readJournalFile(text: string): ReadJournalFile {
  if (text.length > mostInFile) return refused({ kind: 'too-large' });
  const parsed = parse(text);
  if (!parsed.ok) return refused({ kind: 'no-json' });
  const journal = readJournal(parsed.value);
  return journal === undefined ? refused(problemIn(parsed.value)) : { ok: true, journal };
}

/**
 * Plays a journal on a story as it is now. All of it must fit: a comparison of choices that nobody made would be worse than none.
 * @param story - absent: there is no story of that id
 */
export function fitJournal(journal: Journal, story: CodedStory | undefined): FittedJournal {
  if (story === undefined) return refused({ kind: 'unknown-story' });
  const { scenario, hash } = story;
  const edited = refused({ kind: 'edited-story', title: scenario.title });
  if (!scenario.roles.includes(journal.role)) return edited;
  const run = replay(compile(scenario, journal.role), journal);
  if (run.lost.length > 0) return edited;
  return run.way.length > mostChoices
    ? refused({ kind: 'too-long' })
    : { ok: true, run, edited: journal.hash !== hash };
}

function problemIn(value: unknown): FileProblem {
  if (!isRecord(value)) return { kind: 'no-journal' };
  const { tweestrijd, format, entries } = value;
  if (tweestrijd === 'meegenomen') return { kind: 'whole-device' };
  if (!Array.isArray(entries)) return { kind: 'no-journal' };
  if (typeof format === 'number' && format > 1) return { kind: 'newer-format' };
  const isHeaded = readJournal({ ...value, entries: [] }) !== undefined;
  const wrong = entries.findIndex((entry: unknown) => readJournal({ ...value, entries: [entry] }) === undefined);
  return isHeaded && wrong >= 0 ? { kind: 'broken', entry: wrong + 1 } : { kind: 'broken' };
}

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function refused(problem: FileProblem): { readonly ok: false; readonly problem: FileProblem } {
  return { ok: false, problem };
}
