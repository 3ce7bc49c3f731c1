import type { StoryRanges } from '../../../src/core/check/index.ts';
import { type Debrief, debriefOf } from '../../../src/core/debrief/index.ts';
import type { BodyPart } from '../../../src/core/play/index.ts';
import {
  ask,
  beginJournal,
  choose,
  compile,
  feel,
  type Journal,
  type Run,
  replay,
  undo,
} from '../../../src/core/play/index.ts';
import type { Option, Role, Scenario, Scene, Weights } from '../../../src/core/scenario/index.ts';

/** A story of these scenes, played from the first; it has the ending `einde` besides any others given. */
export function aStory(scenes: readonly Scene[], more: Partial<Scenario> = {}): Scenario {
  return {
    format: 1,
    id: 'proef',
    title: 'Proef',
    dilemma: 'snelheid-zorgvuldigheid',
    language: 'nl',
    level: 'B1',
    roles: ['medewerker', 'leidinggevende'],
    start: scenes[0]?.id ?? '',
    people: [
      { id: 'henk', name: 'Henk', figure: 'henk' },
      { id: 'fatma', name: 'Fatma', job: 'jurist', figure: 'fatma' },
    ],
    places: [{ id: 'zaal', name: 'De zaal', background: 'werkvloer-avond' }],
    variables: [],
    scenes,
    endings: [{ id: 'einde', title: 'De brief is weg', text: [{ text: 'Het is stil.' }], afterwards: [] }],
    questions: ['Wat had jij gedaan?'],
    ...more,
  };
}

export function aScene(id: string, options: readonly Option[], more: Partial<Scene> = {}): Scene {
  const nothing = { present: [], onThePhone: [], happenings: [], lines: [], advice: [] };
  return { id, place: 'zaal', ...nothing, session: false, options, ...more };
}

/** An option that goes to the ending unless told otherwise. */
export function anOption(id: string, honours: Weights = {}, strains: Weights = {}, more: Partial<Option> = {}): Option {
  const rest = { once: false, minutes: 0, effects: [], to: 'einde', because: 'Dit gaf iets en kostte iets.' };
  return { id, text: `Kies ${id}.`, honours, strains, ...rest, ...more };
}

export function aStep(id: string, to: string): Option {
  return { id, text: 'Verder.', once: false, minutes: 0, effects: [], to, honours: {}, strains: {} };
}

/** What a player does: an option's id, or something besides. */
export type Deed = string | { readonly ask: string } | { readonly feel: BodyPart } | 'undo';

/** A run of these deeds. */
export function played(
  story: Scenario,
  deeds: readonly Deed[],
  role: Role = 'medewerker',
  named?: Journal['beforehand'],
): Run {
  const compiled = compile(story, role);
  const journal = { ...beginJournal(story, 'hash', role, 0), ...(named && { beforehand: named }) };
  const begun = replay(compiled, journal);
  return deeds.reduce((run, deed, at) => replay(compiled, recorded(run, deed, at)), begun);
}

/** The debrief of a story played by these deeds as a medewerker. */
export function debriefed(story: Scenario, deeds: readonly Deed[], analysis?: StoryRanges): Debrief {
  return debriefOf(played(story, deeds), analysis);
}

function recorded(run: Run, deed: Deed, at: number): Journal {
  if (deed === 'undo') return undo(run, at);
  if (typeof deed === 'string') return choose(run, deed, at);
  return 'ask' in deed ? ask(run, deed.ask, at) : feel(run, deed.feel, at);
}
