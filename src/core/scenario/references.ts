import type { Linking } from './linking.ts';
import { breakOff, report, suggest, type Written } from './reading.ts';
import type { Variable } from './scenario.ts';
import { texts } from './texts.ts';

// Looking up what a file names. What it names, or was probably meant to name, is noted as used.

/** A person of the story; `alsoFine`: those who need not be declared. */
export function lookUpPerson(
  { reading, names }: Linking,
  { value, span }: Written<string>,
  alsoFine: readonly string[] = [],
) {
  if (names.people.has(value)) names.used.people.add(value);
  else if (value === 'verteller' || value === 'jij') {
    if (!alsoFine.includes(value)) report(reading, 'onbekende-persoon', span, texts.notOnStage(value));
  } else {
    const guess = suggest(reading, value, [...alsoFine, ...names.people]);
    if (guess !== undefined) names.used.people.add(guess);
    report(reading, 'onbekende-persoon', span, texts.unknownPerson(value, guess));
  }
}

/** A place of the story. */
export function lookUpPlace({ reading, names }: Linking, { value, span }: Written<string>) {
  if (names.places.has(value)) {
    names.used.places.add(value);
    return;
  }
  const guess = suggest(reading, value, names.places);
  if (guess !== undefined) names.used.places.add(guess);
  report(reading, 'onbekende-plaats', span, texts.unknownPlace(value, guess));
}

/** Whether the story has this scene or ending. */
export function knowsStop({ reading, names }: Linking, { value, span }: Written<string>): boolean {
  if (names.stops.has(value)) return true;
  const guess = suggest(reading, value, names.stops.keys());
  report(reading, 'onbekende-scene', span, texts.unknownScene(value, guess));
  return false;
}

/** The variable of that name; undefined where there is none that can be used, and then the story does not compile. */
export function findVariable(
  { reading, names }: Linking,
  { value, span }: Written<string>,
  alsoMeant: readonly string[] = [],
): Variable | undefined {
  const variable = names.variables.get(value);
  if (variable === undefined) {
    const guess = suggest(reading, value, [...alsoMeant, ...names.variables.keys()]);
    if (guess !== undefined) names.used.variables.add(guess);
    breakOff(reading, 'onbekende-variabele', span, texts.unknownVariable(value, guess));
    return undefined;
  }
  if (variable === null) reading.broken = true;
  return variable ?? undefined;
}
