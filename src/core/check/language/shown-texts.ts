import { dilemmaIds } from '../../guide/index.ts';
import type { Option, Part, Scenario, Scene, TextField } from '../../scenario/index.ts';

/** A text that a player or a listener meets, and where it stands in the story. */
export interface ShownText {
  readonly part: Part;
  readonly field: TextField;
  readonly text: string;
  readonly kind: TextKind;
}

/**
 * - `speech`: running text, in whole sentences.
 * - `reason`: an option's one sentence that says what it gave and what it cost.
 * - `label`: a title, a job or a dilemma: some words, no sentence.
 */
type TextKind = 'speech' | 'reason' | 'label';

/**
 * Every text of a story that somebody reads or hears, in the order of the format. The description of a place is among
 * them, since it is all that a listener has of the picture. Names of people and places are not: they are names.
 */
export function shownTexts(scenario: Scenario): readonly ShownText[] {
  const { title, about, dilemma, people, places, scenes, endings, questions } = scenario;
  const isOwnDilemma = !dilemmaIds.some((id) => id === dilemma);
  return [
    ...one(scenario, 'title', title, 'label'),
    ...one(scenario, 'about', about),
    ...one(scenario, 'dilemma', isOwnDilemma ? dilemma : '', 'label'),
    ...people.flatMap((person) => one(person, 'job', person.job, 'label')),
    ...places.flatMap((place) => one(place, 'description', place.description)),
    ...scenes.flatMap(inScene),
    ...endings.flatMap((ending) => [
      ...one(ending, 'title', ending.title, 'label'),
      ...ending.text.flatMap((variant) => one(variant, 'text', variant.text)),
      ...ending.afterwards.flatMap(({ text }) => text.flatMap((variant) => one(variant, 'text', variant.text))),
    ]),
    ...questions.flatMap((question, index) => one(scenario, `question ${index}`, question)),
  ];
}

function inScene(scene: Scene): readonly ShownText[] {
  return [
    ...scene.lines.flatMap((line) => one(line, 'text', line.text)),
    ...scene.advice.flatMap((advice) => one(advice, 'text', advice.text)),
    ...one(scene, 'signal', scene.signal),
    ...scene.options.flatMap(inOption),
  ];
}

function inOption(option: Option): readonly ShownText[] {
  return [...one(option, 'text', option.text), ...one(option, 'because', option.because, 'reason')];
}

function one(part: Part, field: TextField, text = '', kind: TextKind = 'speech'): readonly ShownText[] {
  return text.trim() === '' ? [] : [{ part, field, text, kind }];
}
