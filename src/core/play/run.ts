import { initialTransition, transition } from 'xstate';
import type { Option, Scene } from '../scenario/index.ts';
import type { Story } from './compile.ts';
import { requirementOf, shownWhen } from './config.ts';
import { effectiveEntries, type TakenBack, takenBack } from './fold.ts';
import type { Entry, Journal } from './journal.ts';
import { holds, type State } from './state.ts';
import type { BodyPart } from './view.ts';

/** A journal played on a story: where it stands, and the way that led there. */
export interface Run {
  readonly story: Story;
  readonly journal: Journal;
  /** Id of the scene or ending where the run stands. */
  readonly place: string;
  readonly state: State;
  /** The choices that count, in order; what was taken back is not among them. */
  readonly way: readonly Choice[];
  /** What was asked and felt where the run stands now. */
  readonly here: Meanwhile;
  readonly reconsidered: readonly TakenBack[];
  /** Entries that no longer fit the story, from the first choice that is gone. Empty: all of it fits. */
  readonly lost: readonly Entry[];
}

/** A choice of the way, with what stood open to the player then. */
export interface Choice extends Meanwhile {
  readonly scene: Scene;
  readonly option: Option;
  readonly offered: readonly Offer[];
  /** Persons who could be asked. */
  readonly askable: readonly string[];
  /** As it was when the choice was made. */
  readonly state: State;
}

/** An option that is shown; not possible where too little time is left. */
export interface Offer {
  readonly option: Option;
  readonly possible: boolean;
}

/** What a player did in a scene besides choosing. */
export interface Meanwhile {
  /** Persons asked, in order. */
  readonly asked: readonly string[];
  readonly felt?: BodyPart;
}

const nothingYet: Meanwhile = { asked: [] };

/**
 * Plays a journal as far as the story goes. It never throws: at the first choice that the story no longer has or
 * allows it stops, and the rest is `lost`; an asked person or a feeling that is gone is passed over.
 */
export function replay(story: Story, journal: Journal): Run {
  let [snapshot] = initialTransition(story.machine);
  const way: Choice[] = [];
  let here = nothingYet;
  let lost: readonly Entry[] = [];
  const entries = effectiveEntries(journal.entries);
  for (const [index, entry] of entries.entries()) {
    const scene = story.scenes.get(placeOf(snapshot));
    if (entry.kind === 'choice') {
      const offered = scene?.id === entry.scene ? offers(story, scene, snapshot.context) : [];
      const offer = offered.find(({ option, possible }) => option.id === entry.option && possible);
      if (scene === undefined || offer === undefined) {
        lost = entries.slice(index);
        break;
      }
      const { context: state } = snapshot;
      way.push({ scene, option: offer.option, offered, askable: askable(scene, state), state, ...here });
      [snapshot] = transition(story.machine, snapshot, { type: entry.option });
      here = nothingYet;
    } else if (scene?.id === entry.scene) {
      here = noted(here, entry, scene, snapshot.context);
    }
  }
  const reconsidered = takenBack(journal.entries);
  return { story, journal, place: placeOf(snapshot), state: snapshot.context, way, here, reconsidered, lost };
}

/** Whether a run came to an ending. */
export function isAtEnding({ story, place }: Pick<Run, 'story' | 'place'>): boolean {
  return story.endings.has(place);
}

/** The scene where a run stands; undefined at an ending. */
export function currentScene(run: Run): Scene | undefined {
  return run.story.scenes.get(run.place);
}

/** The options that a scene shows in a state. */
export function offers(story: Story, scene: Scene, state: State): readonly Offer[] {
  return scene.options
    .filter((option) => shownWhen(option).every((condition) => holds(condition, state)))
    .map((option) => ({ option, possible: holds(requirementOf(story.scenario, option), state) }));
}

/** The persons whom a scene lets the player ask, whether or not questions are left. */
export function askable(scene: Scene, state: State): readonly string[] {
  return [...new Set(scene.advice.filter(({ when }) => holds(when, state)).map(({ person }) => person))];
}

function noted(here: Meanwhile, entry: Entry, scene: Scene, state: State): Meanwhile {
  if (entry.kind === 'felt' && scene.signal !== undefined) return { ...here, felt: entry.part };
  if (entry.kind !== 'asked' || here.asked.includes(entry.person)) return here;
  if (here.asked.length >= (scene.questionsLeft ?? Infinity)) return here;
  return askable(scene, state).includes(entry.person) ? { ...here, asked: [...here.asked, entry.person] } : here;
}

function placeOf(snapshot: { readonly value: unknown }): string {
  if (typeof snapshot.value !== 'string') throw new Error(`no flat state: ${JSON.stringify(snapshot.value)}`);
  return snapshot.value;
}
