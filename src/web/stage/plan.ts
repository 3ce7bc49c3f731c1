import type { LineView, PersonView, PlaceView, SceneView, View } from '../../core/play/index.ts';
import {
  type Background,
  backgrounds,
  type Expression,
  expressions,
  figures,
  type Happening,
  happenings,
  type Light,
} from '../../core/scenario/index.ts';
import type { Drawn } from './drawn.ts';
import { darker, drawnLight, lightAt, lightOf, usualTime } from './light.ts';
import { places } from './place/index.ts';
import type { Place } from './place/place.ts';

export interface Actor {
  readonly id: string;
  readonly figure: Drawn;
  readonly expression: Expression;
}

/** Somebody on the phone, and what is seen behind them where that place is drawn. */
export interface Caller extends Actor {
  readonly from?: { readonly background: Background; readonly light: Light };
}

/** Something that has begun by the line shown. `key` tells one from another within a scene. */
export interface Beat {
  readonly key: string;
  readonly what: Happening;
  readonly person?: string;
}

/** What the stage has to look like at one line of a view. */
export interface Plan {
  /** A new scene has another key. */
  readonly scene: string;
  /** `'leeg'`: a place that is not drawn. Absent: the place stays as it is. */
  readonly background?: Background | 'leeg';
  /** Absent where the place stays as it is. */
  readonly light?: Light;
  /** The place where nothing was shown before, as when a page opens at an ending. */
  readonly first?: { readonly background: Background; readonly light: Light };
  readonly timeOfDay?: number;
  /** Who stands there now; absent: whoever stands there stays. */
  readonly actors?: readonly Actor[];
  readonly callers: readonly Caller[];
  readonly speaker?: string;
  readonly line: number;
  /** How many things there are to choose from here, where a scene only asks what to take up next. */
  readonly files: number;
  /** How much of the time is left, from 0 to 1; absent without a clock. */
  readonly left?: number;
  readonly beats: readonly Beat[];
}

/** Reads off a view what the stage has to look like when `line` (from 0; -1: none yet) is the last line shown. */
export function planOf(view: View, line: number): Plan {
  const time = timeShown(view);
  if (view.kind === 'ending') {
    const first = placeOf(view.place, view.clock?.timeOfDay);
    const nobody = { callers: [], line, files: 0, beats: [] };
    return { scene: `einde ${view.ending}`, ...time, ...(first !== undefined && { first }), ...nobody };
  }
  const shown = view.lines.slice(0, line + 1);
  const beats = beatsUntil(view, line);
  const background = backgrounds.find((word) => word === view.place.background) ?? 'leeg';
  const speaker = speakerOf(view, shown.at(-1));
  return {
    scene: view.scene,
    background,
    ...(background !== 'leeg' && { light: lightOfScene(view, places[background].lights, beats) }),
    ...time,
    actors: view.present.filter(({ id }) => isThere(view, id, line)).map((person) => actorOf(person, shown)),
    callers: view.onThePhone.map((person) => ({ ...actorOf(person, shown), ...behind(person, view) })),
    ...(speaker === undefined ? {} : { speaker }),
    line,
    files: view.decision || view.options.length < 2 ? 0 : view.options.length,
    ...(view.clock !== undefined && { left: view.clock.left / view.clock.total }),
    beats,
  };
}

/**
 * What the clock on the wall says: the scene's own hour, or the story's, unless that counts no longer and the place has
 * another hour's light.
 */
function timeShown(view: View): Pick<Plan, 'timeOfDay'> {
  if (view.kind === 'scene' && view.hour !== undefined) return { timeOfDay: view.hour };
  const { place, clock } = view;
  const timeOfDay = clock?.timeOfDay;
  if (timeOfDay === undefined) return {};
  const light = place?.light;
  // Rain falls at any hour.
  const fits = light === undefined || light === 'regen' || light === lightAt(timeOfDay);
  return { timeOfDay: clock?.counts === true || fits ? timeOfDay : usualTime(light) };
}

/** The place that somebody calls from. */
function behind({ place }: PersonView, { clock }: SceneView): Pick<Caller, 'from'> {
  const from = placeOf(place, clock?.timeOfDay);
  return from === undefined ? {} : { from };
}

/** A place in its light, where it is drawn. */
function placeOf(place: PlaceView | undefined, timeOfDay: number | undefined): Plan['first'] {
  const background = backgrounds.find((word) => word === place?.background);
  if (background === undefined) return undefined;
  return { background, light: lightOf(places[background].lights, asked(place?.light, timeOfDay)) };
}

function asked(light: Light | undefined, timeOfDay: number | undefined) {
  return { ...(light !== undefined && { light }), ...(timeOfDay !== undefined && { timeOfDay }) };
}

/** What has happened to the light by now changes it. */
function lightOfScene(view: SceneView, drawn: Place['lights'], beats: readonly Beat[]): Light {
  const first = lightOf(drawn, asked(view.place.light, view.hour ?? view.clock?.timeOfDay));
  return beats.reduce((light, { what }) => {
    if (what === 'wordt-donker') return darker(drawn, light);
    return what === 'regen' ? drawnLight(drawn, 'regen') : light;
  }, first);
}

function actorOf(person: PersonView, shown: readonly LineView[]): Actor {
  const said = shown.findLast(({ speaker, expression }) => speaker === person.id && expression !== undefined);
  const word = said?.expression ?? person.expression;
  return {
    id: person.id,
    figure: figures.find((figure) => figure === person.figure) ?? 'iemand',
    expression: expressions.find((expression) => expression === word) ?? 'neutraal',
  };
}

/** Who has yet to come in, or has gone, is not there. */
function isThere(view: SceneView, id: string, line: number): boolean {
  const of = (what: Happening) =>
    view.happenings.find((happening) => happening.what === what && happening.person === id);
  const comes = of('komt-binnen');
  const goes = of('gaat-weg');
  return (comes?.line ?? -1) <= line && (goes === undefined || (goes.line ?? -1) > line);
}

function beatsUntil(view: SceneView, line: number): Beat[] {
  return view.happenings.flatMap(({ what, person, line: at = -1 }, index) => {
    const word = happenings.find((happening) => happening === what);
    if (word === undefined || at > line) return [];
    return [{ key: `${view.scene} ${index}`, what: word, ...(person === undefined ? {} : { person }) }];
  });
}

function speakerOf(view: SceneView, line: LineView | undefined): string | undefined {
  const isHere = ({ id }: PersonView) => id === line?.speaker;
  return view.present.some(isHere) || view.onThePhone.some(isHere) ? line?.speaker : undefined;
}
