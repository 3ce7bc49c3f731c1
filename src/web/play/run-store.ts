import type { PrincipleId } from '../../core/guide/index.ts';
import {
  ask,
  type BodyPart,
  beginJournal,
  choose,
  feel,
  type Journal,
  nameBeforehand,
  type Run,
  replay,
  type Story,
  undo,
  type View,
  view,
  withoutLost,
  withoutUndo,
} from '../../core/play/index.ts';
import {
  addEndingSeen,
  type Device,
  type Kept,
  readOtherWay,
  readRun,
  setAside,
  writeOtherWay,
  writeRun,
} from '../storage/index.ts';

/** One player in one story: the journal that is kept, and what is computed from it. */
export interface RunStore {
  readonly story: Story;
  get(): Playing;
  /** What every run of this story begins with: for the page that the build renders. */
  fresh(): Playing;
  subscribe(listener: () => void): () => void;
  /** Names the principles that weigh most; only until the first choice. */
  nameBeforehand(principles: readonly PrincipleId[]): void;
  /** Like `ask` it does nothing right after an ask: what slides under the finger then was not meant. */
  choose(option: string): void;
  ask(person: string): void;
  feel(part: BodyPart): void;
  undo(): void;
  /** A finished run is set aside before the new one takes its place. */
  restart(): void;
  /** The same, to play it the other way round with these principles. */
  restartOtherwise(principles: readonly PrincipleId[]): void;
  /**
   * Takes choices back and makes them again until the way is these options, as far as the story allows. Who goes back and
   * forward again has what was asked and felt there too, and nothing was taken back.
   */
  goTo(way: readonly string[]): void;
}

export interface Playing {
  readonly run: Run;
  readonly view: View;
  /** Whether the last entry is kept on the device. */
  readonly kept: Kept;
  /** The principles with which it is played the other way round; none: it is an ordinary run. */
  readonly otherwise: readonly PrincipleId[];
  /** What a run that was kept lost to an edit of the story; undefined where nothing is to be told. */
  readonly resumed?: Resumed;
}

export interface Resumed {
  /** The story is not as it was when the run began. */
  readonly edited: boolean;
  /** The text of the first choice that no longer exists. */
  readonly lostChoice?: string;
  /** How many choices are not taken along. */
  readonly lostChoices: number;
}

/** In milliseconds. */
const doubleTap = 500;

/** `device` undefined: nothing is kept, as in the build. `now` in milliseconds since 1970. */
export function createRunStore(story: Story, hash: string, device: Device | undefined, now: () => number): RunStore {
  const listeners = new Set<() => void>();
  const begin = () => beginJournal(story.scenario, hash, story.role, now());
  const fresh = playing(replay(story, begin()), 'kept', []);
  let current = (device && resume(story, hash, device)) ?? fresh;
  const keeping = device && keeper(device);

  const set = (journal: Journal, otherwise = current.otherwise) => {
    const run = replay(story, journal);
    current = playing(run, keeping?.keep(journal) ?? 'denied', otherwise);
    if (device !== undefined && current.view.kind === 'ending') addEndingSeen(device, journal.story, run.place);
    for (const listener of listeners) listener();
  };
  const restart = (otherwise: readonly PrincipleId[]) => {
    const journal = begin();
    if (current.view.kind === 'ending') keeping?.finish(current.run.journal);
    if (device !== undefined && otherwise.length > 0) writeOtherWay(device, journal, otherwise);
    set(journal, otherwise);
  };
  return {
    story,
    get: () => current,
    fresh: () => fresh,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    nameBeforehand: (principles) => set(nameBeforehand(current.run, principles)),
    choose(option) {
      if (!justAsked(current.run, now())) set(choose(current.run, option, now()));
    },
    ask(person) {
      if (!justAsked(current.run, now())) set(ask(current.run, person, now()));
    },
    feel: (part) => set(feel(current.run, part, now())),
    undo: () => set(undo(current.run, now())),
    restart: () => restart([]),
    restartOtherwise: restart,
    goTo: (way) => set(walk(current.run, way, now())),
  };
}

/** Whether somebody was asked within the time of a double tap. A clock that was set back holds nothing up. */
function justAsked({ journal: { entries } }: Run, now: number): boolean {
  const last = entries.at(-1);
  return last?.kind === 'asked' && now >= last.at && now - last.at < doubleTap;
}

function playing(run: Run, kept: Kept, otherwise: readonly PrincipleId[]): Playing {
  return { run, view: view(run), kept, otherwise };
}

/**
 * Keeps journals on a device. A finished one that a new one shall follow is first set aside; until that is safe, nothing
 * is written over it.
 */
function keeper(device: Device) {
  let finished: Journal | undefined;
  return {
    finish(journal: Journal): void {
      finished = journal;
    },
    keep(journal: Journal): Kept {
      // Where the device keeps nothing at all there is nothing to write over either.
      if (finished !== undefined && setAside(device, finished) === 'full') return 'full';
      finished = undefined;
      return writeRun(device, journal);
    },
  };
}

function resume(story: Story, hash: string, device: Device): Playing | undefined {
  const journal = readRun(device, story.scenario.id, story.role);
  if (journal === undefined) return undefined;
  const found = replay(story, journal);
  const lost = found.lost.flatMap((entry) => (entry.kind === 'choice' ? [entry.text] : []));
  const run = lost.length === 0 ? found : replay(story, withoutLost(found, hash));
  const [lostChoice] = lost;
  const resumed: Resumed = {
    edited: journal.hash !== hash,
    lostChoices: lost.length,
    ...(lostChoice !== undefined && { lostChoice }),
  };
  return { ...playing(run, 'kept', readOtherWay(device, journal)), ...(resumed.edited && { resumed }) };
}

/** Who goes Back and at once Forward again has changed nothing: it is as though no undo had been. */
function undone(run: Run, way: readonly string[]): Run {
  const journal = withoutUndo(run);
  if (journal === undefined) return run;
  const before = replay(run.story, journal);
  const onTheWay = before.way.every(({ option }, index) => option.id === way[index]);
  return onTheWay && before.way.length > run.way.length ? undone(before, way) : run;
}

function walk(start: Run, way: readonly string[], at: number): Journal {
  let run = start;
  const { story } = start;
  const onTheWay = () => run.way.every(({ option }, index) => option.id === way[index]);
  while (run.way.length > 0 && !onTheWay()) run = replay(story, undo(run, at));
  run = undone(run, way);
  for (const option of way.slice(run.way.length)) {
    const { kind, ...scene } = view(run);
    const possible = 'options' in scene && scene.options.some(({ id, possible }) => id === option && possible);
    if (kind === 'ending' || !possible) break;
    run = replay(story, choose(run, option, at));
  }
  return run.journal;
}
