import type { PrincipleId } from '../guide/index.ts';
import type { Role, Scenario } from '../scenario/index.ts';
import { effectiveEntries } from './fold.ts';
import type { Entry, Journal } from './journal.ts';
import { currentScene, offers, type Run } from './run.ts';
import { fillIn } from './text.ts';
import type { BodyPart } from './view.ts';

/**
 * An empty journal. `hash` is the story's hash (`storyHash`), `begun` in milliseconds since 1970.
 */
export function beginJournal(scenario: Scenario, hash: string, role: Role, begun: number): Journal {
  return { format: 1, story: scenario.id, hash, role, begun, entries: [] };
}

/** The journal with the principles that the player finds weigh most; none takes them back. Once a choice stands, as it is. */
export function nameBeforehand(run: Run, principles: readonly PrincipleId[]): Journal {
  if (run.way.length > 0) return run.journal;
  const { beforehand: _, ...journal } = run.journal;
  return principles.length === 0 ? journal : { ...journal, beforehand: principles };
}

/** The journal after an option was chosen where the run stands. One that is not possible there is our own bug. */
export function choose(run: Run, option: string, at: number): Journal {
  const scene = sceneOf(run);
  const possible = offers(run.story, scene, run.state).filter((offer) => offer.possible);
  const chosen = possible.find((offer) => offer.option.id === option)?.option;
  if (chosen === undefined) throw new Error(`'${scene.id}' offers no option '${option}'`);
  return append(run, { kind: 'choice', scene: scene.id, option, text: fillIn(run, chosen.text), at });
}

/** The journal after somebody was asked for advice where the run stands. */
export function ask(run: Run, person: string, at: number): Journal {
  return append(run, { kind: 'asked', scene: sceneOf(run).id, person, at });
}

/** The journal after the inner signal was given; giving it again replaces it. */
export function feel(run: Run, part: BodyPart, at: number): Journal {
  return append(run, { kind: 'felt', scene: sceneOf(run).id, part, at });
}

/** The journal with the last choice taken back; it keeps both. */
export function undo(run: Run, at: number): Journal {
  return append(run, { kind: 'undo', at });
}

/** The journal as it was before the undo that is its last entry; undefined where that is none. */
export function withoutUndo({ journal }: Run): Journal | undefined {
  const { entries } = journal;
  return entries.at(-1)?.kind === 'undo' ? { ...journal, entries: entries.slice(0, -1) } : undefined;
}

/** What a run that lost entries goes on with: the entries that fit the story of now. Otherwise the journal as it is. */
export function withoutLost(run: Run, hash: string): Journal {
  if (run.lost.length === 0) return run.journal;
  const effective = effectiveEntries(run.journal.entries);
  return { ...run.journal, hash, entries: effective.slice(0, effective.length - run.lost.length) };
}

function append(run: Run, entry: Entry): Journal {
  return { ...run.journal, entries: [...run.journal.entries, entry] };
}

function sceneOf(run: Run) {
  const scene = currentScene(run);
  if (scene === undefined) throw new Error(`the run stands at the ending '${run.place}'`);
  return scene;
}
