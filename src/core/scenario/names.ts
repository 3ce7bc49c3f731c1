import { reportDouble } from './collection.ts';
import type { StoryBlock } from './format.ts';
import { linkVariable } from './link-variable.ts';
import type { Reading, Written } from './reading.ts';
import type { Clock, Variable } from './scenario.ts';
import { isId } from './slug.ts';
import type { Span } from './span.ts';

/** Every name that a file declares, and which of them are used. */
export interface Names {
  readonly people: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Null: declared, but not so that it can be used. The clock is among them, as a number. */
  readonly variables: ReadonlyMap<string, Variable | null>;
  /** Null: there is one, but it cannot be read. Absent: there is none. */
  readonly clock?: Clock | null;
  readonly stops: ReadonlyMap<string, 'scene' | 'ending'>;
  readonly used: Used;
}

interface Used {
  readonly people: Set<string>;
  readonly places: Set<string>;
  readonly variables: Set<string>;
}

/** Gathers what a file declares, and reports names that are no ids or stand twice. None is used yet. */
export function declareNames({ values }: StoryBlock, reading: Reading): Names {
  const { personen = [], plaatsen = [], scenes = [], eindes = [] } = values;
  for (const { name } of [...personen, ...plaatsen]) isId(name, reading);
  const clock = readClock(values, reading);
  return {
    people: new Set(personen.map(({ name }) => name.value)),
    places: new Set(plaatsen.map(({ name }) => name.value)),
    variables: declareVariables(values, clock, reading),
    ...(clock !== undefined && { clock }),
    stops: declareStops(scenes, eindes, reading),
    used: { people: new Set(), places: new Set(), variables: new Set() },
  };
}

type StoryValues = StoryBlock['values'];

/** The clock without where it leads to: that is known once the scenes are. */
function readClock({ klok }: StoryValues, reading: Reading): Clock | null | undefined {
  if (klok === undefined) return undefined;
  const { naam, start, begin } = klok.values;
  const named = naam !== undefined && isId(naam, reading);
  if (!named || start === undefined) return null;
  return { name: naam.value, start: start.value, ...(begin && { begin: begin.value }) };
}

function declareVariables({ klok, variabelen = [] }: StoryValues, clock: Clock | null | undefined, reading: Reading) {
  const variables = new Map<string, Variable | null>();
  for (const { name, value } of variabelen) {
    const usable = isId(name, reading);
    const variable = value && linkVariable(name.value, value, reading);
    variables.set(name.value, (usable && variable) || null);
  }
  const clockName = klok?.values.naam;
  const namesake = variabelen.find(({ name }) => name.value === clockName?.value);
  if (clockName && namesake) reportLater(clockName, namesake.name, reading);
  if (clockName) variables.set(clockName.value, clock ? clockAsNumber(clock) : null);
  return variables;
}

function clockAsNumber({ name, start }: Clock): Variable {
  return { id: name, kind: 'number', min: 0, max: start, start };
}

type NamedOnly = { readonly name: Written<string> };

/** Scenes and endings share one name space; of a scene and an ending with one name the scene holds. */
function declareStops(scenes: readonly NamedOnly[], endings: readonly NamedOnly[], reading: Reading) {
  const stops = new Map<string, 'scene' | 'ending'>();
  const first = new Map<string, Written<string>>();
  for (const { name } of [...scenes, ...endings]) if (!isId(name, reading)) reading.broken = true;
  for (const { name } of scenes) {
    stops.set(name.value, 'scene');
    first.set(name.value, name);
  }
  for (const { name } of endings) {
    const scene = first.get(name.value);
    if (scene === undefined) stops.set(name.value, 'ending');
    else reportLater(name, scene, reading);
  }
  return stops;
}

function reportLater(one: Written<string>, other: Written<string>, reading: Reading) {
  const [first, second] = startsAt(one.span) < startsAt(other.span) ? [one, other] : [other, one];
  reportDouble(reading, second.value, second.span, first.span);
}

function startsAt({ start }: Span): number {
  return start;
}
