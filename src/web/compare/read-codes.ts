import {
  type ComparedWay,
  explainProblem,
  readResultCode,
  storiesOfCode,
  writeResultCode,
} from '../../core/exchange/index.ts';
import { replayIn } from '../../core/play/index.ts';
import type { PlayableStory } from '../story/index.ts';
import { texts } from './texts.ts';
import { type TypedCode, typedCodes } from './typed-codes.ts';

/** Loaders of the stories that can be compared, by id. */
export type Stories = ReadonlyMap<string, () => Promise<PlayableStory>>;

/** A way that was read, or the reason in Dutch why it was not. */
export type WayRead =
  | {
      readonly ok: true;
      readonly name?: string;
      /** As it is written, however it was typed. */
      readonly code: string;
      readonly way: ComparedWay;
      /** The story was another when it was played, and yet all of it fits. */
      readonly edited?: boolean;
    }
  | { readonly ok: false; readonly refused: Refused };

export interface Refused {
  /** By which it is known: a code as it was typed, or the name of a file. */
  readonly line: string;
  readonly why: string;
  /** What was typed or pasted, to be mended; absent of a file. */
  readonly typed?: string;
}

/** Reads every code in a text; of the stories only those are loaded that the codes name. */
export function readCodes(text: string, stories: Stories): Promise<readonly WayRead[]> {
  return Promise.all(typedCodes(text).map((typed) => readCode(typed, stories)));
}

export async function readCode({ name, code, line }: TypedCode, stories: Stories): Promise<WayRead> {
  const refused = (why: string): WayRead => ({ ok: false, refused: { line, why, typed: line } });
  let loaded: readonly PlayableStory[];
  try {
    const named = storiesOfCode(code, [...stories.keys()]);
    loaded = await Promise.all(named.flatMap((id) => stories.get(id)?.() ?? []));
  } catch {
    return refused(texts.notLoaded);
  }
  const found = readResultCode(code, loaded);
  if (!found.ok) return refused(explainProblem(found.problem));
  const { journal, story } = found;
  const ranges = loaded.find(({ scenario }) => scenario === story.scenario)?.ranges?.[journal.role];
  const run = replayIn(story.scenario, journal);
  return {
    ok: true,
    ...(name !== undefined && { name }),
    code: writeResultCode(run),
    way: { run, ...(ranges && { ranges }) },
  };
}
