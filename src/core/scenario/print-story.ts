import { stringify } from 'yaml';
import { printCondition, printValue } from './print-condition.ts';
import type {
  Clock,
  Ending,
  Line,
  Option,
  Person,
  Place,
  Presence,
  Scenario,
  Scene,
  SceneHappening,
  Variable,
  Variant,
} from './scenario.ts';

// By this, editors that know JSON Schema help while typing.
const schemaComment = '# yaml-language-server: $schema=tweestrijd.schema.json';

/**
 * A scenario as a story file: parsing it gives the same scenario. For stories that come from elsewhere; a file that an
 * author wrote is edited in place, so that comments and layout stay.
 */
export function printStory(scenario: Scenario): string {
  const { clock, variables, questions } = scenario;
  const story = {
    formaat: scenario.format,
    id: scenario.id,
    titel: scenario.title,
    ...(scenario.about !== undefined && { waarover: scenario.about }),
    dilemma: scenario.dilemma,
    taal: scenario.language,
    niveau: scenario.level,
    rollen: scenario.roles,
    start: scenario.start,
    ...(clock && { klok: printClock(clock) }),
    personen: byId(scenario.people, printPerson),
    plaatsen: byId(scenario.places, printPlace),
    ...(variables.length > 0 && { variabelen: byId(variables, printVariable) }),
    scenes: byId(scenario.scenes, printScene),
    eindes: byId(scenario.endings, printEnding),
    ...(questions.length > 0 && { nagesprek: questions }),
  };
  return `${schemaComment}\n${stringify(story, { lineWidth: 0, blockQuote: false, aliasDuplicateObjects: false, nullStr: '' })}`;
}

function byId<T extends { readonly id: string }>(parts: readonly T[], print: (part: T) => unknown) {
  return new Map(parts.map((part) => [part.id, print(part)]));
}

function printClock({ name, start, begin, to }: Clock) {
  return {
    naam: name,
    start: start,
    ...(begin !== undefined && { begin: printTime(begin) }),
    ...(to !== undefined && { op: to }),
  };
}

function printTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}

function printPerson({ name, job, age, figure }: Person) {
  return {
    naam: name,
    ...(job !== undefined && { functie: job }),
    ...(age !== undefined && { leeftijd: age }),
    figuur: figure,
  };
}

function printPlace({ name, background, light, description }: Place) {
  return {
    naam: name,
    achtergrond: background,
    ...(light !== undefined && { licht: light }),
    ...(description !== undefined && { beschrijving: description }),
  };
}

function printVariable(variable: Variable) {
  switch (variable.kind) {
    case 'flag':
      return printValue(variable.start);
    case 'number':
      return { van: variable.min, tot: variable.max, start: variable.start };
    case 'name':
      return { 'een-van': variable.names, start: variable.start };
  }
}

function printScene(scene: Scene) {
  const { place, hour, present, onThePhone, happenings, lines, advice, questionsLeft, signal, session, options } =
    scene;
  return {
    plaats: place,
    ...(hour !== undefined && { uur: printTime(hour) }),
    ...(present.length > 0 && { aanwezig: printPresent(present) }),
    ...(onThePhone.length > 0 && { 'aan-de-lijn': printPresent(onThePhone) }),
    ...(happenings.length > 0 && { gebeurt: happenings.map(printHappening) }),
    tekst: lines.map(printLine),
    ...(questionsLeft !== undefined && { vragen: questionsLeft }),
    ...(advice.length > 0 && { raad: advice.map((each) => ({ [each.person]: each.text, ...printWhen(each) })) }),
    ...(signal !== undefined && { signaal: signal }),
    ...(session && { sessie: 'ja' }),
    opties: options.map(printOption),
  };
}

function printPresent(present: readonly Presence[]) {
  return new Map(present.map((each) => [each.person, printPresence(each)]));
}

function printPresence({ expression, figure, place }: Presence) {
  if (figure === undefined && place === undefined) return expression;
  return {
    gezicht: expression,
    ...(figure !== undefined && { figuur: figure }),
    ...(place !== undefined && { plaats: place }),
  };
}

function printHappening({ what, person, when, line }: SceneHappening) {
  if (person === undefined && when === undefined && line === undefined) return what;
  return { [what]: person ?? null, ...printWhen({ when }), ...(line !== undefined && { bij: line }) };
}

function printLine({ speaker, text, when, expression }: Line) {
  return {
    [speaker]: text,
    ...printWhen({ when }),
    ...(expression !== undefined && { gezicht: expression }),
  };
}

function printOption(option: Option) {
  const { id, text, once, minutes, effects, to, honours, strains, because } = option;
  const sets = effects.filter((effect) => effect.kind === 'set');
  const adds = effects.filter((effect) => effect.kind === 'add');
  return {
    id,
    tekst: text,
    ...printWhen(option),
    ...(once && { eenmalig: 'ja' }),
    ...(minutes > 0 && { minuten: minutes }),
    ...(sets.length > 0 && { zet: new Map(sets.map(({ variable, value }) => [variable, printValue(value)])) }),
    ...(adds.length > 0 && { plus: new Map(adds.map(({ variable, by }) => [variable, by])) }),
    naar: to,
    ...(Object.keys(honours).length > 0 && { eert: honours }),
    ...(Object.keys(strains).length > 0 && { schuurt: strains }),
    ...(because !== undefined && { omdat: because }),
  };
}

function printEnding({ title, text, afterwards }: Ending) {
  return {
    titel: title,
    tekst: printVariants(text),
    ...(afterwards.length > 0 && {
      daarna: new Map(afterwards.map(({ person, text }) => [person, printVariants(text)])),
    }),
  };
}

function printVariants(variants: readonly Variant[]) {
  const [only] = variants;
  if (variants.length === 1 && only !== undefined && only.when === undefined) return only.text;
  return variants.map((variant) => ({ tekst: variant.text, ...printWhen(variant) }));
}

function printWhen({ when }: { readonly when?: Line['when'] | undefined }) {
  return when === undefined ? {} : { als: printCondition(when) };
}
