import {
  type ComparedWay,
  explainProblem,
  readResultCode,
  storiesOfCode,
  writeResultCode,
} from '../../core/exchange/index.ts';
import { replayIn } from '../../core/play/index.ts';
import type { PlayableStory } from '../play/index.ts';
import { texts } from './texts.ts';
import { type TypedCode, typedCodes } from './typed-codes.ts';

/** Loaders of the stories that can be compared, by id. */
export type Stories = ReadonlyMap<string, () => Promise<PlayableStory>>;

/** A code that was read, or the reason in Dutch why it was not. */
export type CodeRead =
  /** `code` as it is written, however it was typed. */
  | { readonly ok: true; readonly typed: TypedCode; readonly code: string; readonly way: ComparedWay }
  | { readonly ok: false; readonly typed: TypedCode; readonly why: string };

/** Reads every code in a text; of the stories only those are loaded that the codes name. */
export function readCodes(text: string, stories: Stories): Promise<readonly CodeRead[]> {
  return Promise.all(typedCodes(text).map((typed) => readCode(typed, stories)));
}

async function readCode(typed: TypedCode, stories: Stories): Promise<CodeRead> {
  let loaded: readonly PlayableStory[];
  try {
    const named = storiesOfCode(typed.code, [...stories.keys()]);
    loaded = await Promise.all(named.flatMap((id) => stories.get(id)?.() ?? []));
  } catch {
    return { ok: false, typed, why: texts.notLoaded };
  }
  const found = readResultCode(typed.code, loaded);
  if (!found.ok) return { ok: false, typed, why: explainProblem(found.problem) };
  const { journal, story } = found;
  const ranges = loaded.find(({ scenario }) => scenario === story.scenario)?.ranges?.[journal.role];
  const run = replayIn(story.scenario, journal);
  return { ok: true, typed, code: writeResultCode(run), way: { run, ...(ranges && { ranges }) } };
}
