import { dilemmaIds } from '../guide/index.ts';
import type { StoryBlock } from './format.ts';
import { linkEnding } from './link-ending.ts';
import { linkScene } from './link-scene.ts';
import { type Linking, placed } from './linking.ts';
import { breakOff, report, suggest, type Written } from './reading.ts';
import { knowsStop } from './references.ts';
import { type Clock, type Person, type Place, type Role, roles, type Scenario, type Variable } from './scenario.ts';
import { isId } from './slug.ts';
import { texts } from './texts.ts';
import { lights } from './vocabulary.ts';

/** The scenario of a file as read. Where something decisive is missing the reading is broken, and it is not to be used. */
export function linkStory(linking: Linking, { owner, values }: StoryBlock): Scenario {
  const { names, reading } = linking;
  const { id, titel, dilemma, taal, niveau, start, scenes = [], eindes = [], nagesprek = [], kaart = [] } = values;
  const taken = new Map<string, Written<string>>();
  const clock = linkClock(linking, values);
  if (start) checkStart(linking, start);
  if (dilemma) checkDilemma(linking, dilemma);
  for (const { name } of kaart) knowsStop(linking, name);
  const scenario: Scenario = {
    format: 1,
    id: id && isId(id, reading) ? id.value : 'verhaal',
    title: titel?.value ?? '',
    ...(values.waarover && { about: values.waarover.value }),
    dilemma: dilemma?.value ?? '',
    language: taal?.value ?? 'nl',
    level: niveau?.value ?? 'B1',
    roles: linkRoles(values),
    start: start?.value ?? '',
    ...(clock && { clock }),
    people: linkPeople(linking, values),
    places: linkPlaces(linking, values),
    variables: linkVariables(linking, values),
    scenes: scenes.map((scene) => linkScene(linking, scene, taken)),
    endings: eindes
      .filter(({ name }) => names.stops.get(name.value) === 'ending')
      .map((ending) => linkEnding(linking, ending)),
    questions: nagesprek.map(({ value }) => value),
  };
  const questions = Object.fromEntries(nagesprek.map((question, index) => [`question ${index}`, question]));
  return placed(linking, scenario, titel?.span ?? owner, {
    ...questions,
    title: titel,
    about: values.waarover,
    dilemma,
  });
}

type StoryValues = StoryBlock['values'];

function linkClock(linking: Linking, { klok }: StoryValues): Clock | undefined {
  const { clock } = linking.names;
  const op = klok?.values.op;
  const known = op && knowsStop(linking, op);
  return clock ? { ...clock, ...(known && { to: op.value }) } : undefined;
}

function checkStart({ names, reading }: Linking, start: Written<string>) {
  const kind = names.stops.get(start.value);
  if (kind === 'scene') return;
  const guess = suggest(reading, start.value, names.stops.keys());
  const text = kind === 'ending' ? texts.startIsEnding(start.value) : texts.unknownScene(start.value, guess);
  breakOff(reading, 'onbekende-scene', start.span, text);
}

/** Own words are fine; one word that is nearly an id is a slip. */
function checkDilemma({ reading }: Linking, { value, span }: Written<string>) {
  if (/\s/.test(value) || dilemmaIds.some((id) => id === value)) return;
  const guess = suggest(reading, value, dilemmaIds);
  const what = `een dilemma van het gesprek (${dilemmaIds.join(', ')}), of een zin van jezelf`;
  if (guess !== undefined) report(reading, 'verkeerde-waarde', span, texts.wrong(value, what, guess));
}

/** Without a role that can be read, both: then the rest of the story can still be played and judged. */
function linkRoles({ rollen = [] }: StoryValues): readonly Role[] {
  const own = roles.filter((role) => rollen.some(({ value }) => value === role));
  return own.length === 0 ? roles : own;
}

function linkPeople(linking: Linking, { personen = [] }: StoryValues): readonly Person[] {
  return personen.map(({ name, value }) => {
    const { naam, functie, leeftijd, figuur } = value?.values ?? {};
    const person: Person = {
      id: name.value,
      name: naam?.value ?? name.value,
      ...(functie && { job: functie.value }),
      ...(leeftijd && { age: leeftijd.value }),
      figure: figuur?.value ?? '',
    };
    return placed(linking, person, name.span, { job: functie });
  });
}

function linkPlaces(linking: Linking, { plaatsen = [] }: StoryValues): readonly Place[] {
  return plaatsen.map(({ name, value }) => {
    const { naam, achtergrond, licht, beschrijving } = value?.values ?? {};
    const light = lights.find((word) => word === licht?.value);
    const place: Place = {
      id: name.value,
      name: naam?.value ?? name.value,
      background: achtergrond?.value ?? '',
      ...(light && { light }),
      ...(beschrijving && { description: beschrijving.value }),
    };
    return placed(linking, place, name.span, { description: beschrijving });
  });
}

function linkVariables(linking: Linking, { variabelen = [] }: StoryValues): readonly Variable[] {
  return variabelen.flatMap(({ name }) => {
    const variable = linking.names.variables.get(name.value);
    const isClock = name.value === linking.names.clock?.name;
    return variable && !isClock ? [placed(linking, variable, name.span)] : [];
  });
}
