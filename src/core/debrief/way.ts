import { conversationKit } from '../guide/index.ts';
import type { Run, SceneView } from '../play/index.ts';
import { isStep } from '../scenario/index.ts';
import type { PersonName, Signal, WayChoice } from './debrief.ts';
import { type Decision, seenAt } from './decisions.ts';
import type { Reconsidered } from './reconsidered.ts';
import { weighedOption } from './weighed-option.ts';

/** The decisions of a way, told one by one. Their excerpts are picked later, none twice. */
export function wayOf(
  run: Run,
  decisions: readonly Decision[],
  taken: readonly Reconsidered[],
): readonly Omit<WayChoice, 'excerpt'>[] {
  const signals = signalsAt(run);
  return decisions.map(({ choice, seen }, index) => ({
    scene: choice.scene.id,
    place: seen.place.name,
    ...(seen.clock?.counts === true && seen.clock.timeOfDay !== undefined && { timeOfDay: seen.clock.timeOfDay }),
    session: choice.scene.session,
    chosen: weighedOption(choice.option, seen),
    alternatives: choice.offered
      .filter(({ option }) => option.id !== choice.option.id)
      .map(({ option }) => weighedOption(option, seen)),
    heard: seen.advice.heard,
    unheard: choice.askable.filter((person) => !choice.asked.includes(person)).map((person) => named(run, person)),
    signals: signals.flatMap(({ at, signal }) => (at === index ? [signal] : [])),
    reconsidered: taken.flatMap(({ at, option }) => (at === index ? [option] : [])),
  }));
}

/** The signals given, with the decision that each belongs to: a step's to the one before it, or else the first. */
function signalsAt(run: Run) {
  return run.way.flatMap((choice, index) => {
    if (choice.felt === undefined) return [];
    const decided = run.way.slice(0, index + 1).filter(({ option }) => !isStep(option)).length;
    return signalIn(seenAt(run, choice)).map((signal) => ({ at: Math.max(0, decided - 1), signal }));
  });
}

function signalIn({ signal }: SceneView): Signal[] {
  const part = conversationKit().parts.find(({ id }) => id === signal?.felt);
  if (signal === undefined || part === undefined) return [];
  return [{ question: signal.question, part: part.id, title: part.title, kitQuestion: part.question }];
}

function named({ story }: Run, person: string): PersonName {
  return { person, name: story.scenario.people.find(({ id }) => id === person)?.name ?? person };
}
