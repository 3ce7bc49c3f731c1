import type { Light } from '../../core/scenario/index.ts';

/** From when (minutes after midnight) which light holds, on a day in November. */
const HOURS: readonly (readonly [from: number, light: Light])[] = [
  [0, 'nacht'],
  [7 * 60 + 15, 'ochtend'],
  [10 * 60 + 30, 'dag'],
  [16 * 60, 'schemering'],
  [17 * 60 + 10, 'avond'],
  [18 * 60 + 20, 'nacht'],
];

/** What stands in for a light that a place is not drawn in, the nearest first. */
const INSTEAD: Record<Light, readonly Light[]> = {
  ochtend: ['dag', 'regen', 'schemering'],
  dag: ['ochtend', 'regen', 'schemering'],
  schemering: ['avond', 'ochtend', 'dag'],
  avond: ['nacht', 'schemering', 'dag'],
  nacht: ['avond', 'schemering', 'dag'],
  regen: ['dag', 'ochtend', 'schemering'],
};

/** From light to dark; rain is a weather, and none of them. */
const DARKER: Record<Light, Light> = {
  ochtend: 'schemering',
  dag: 'schemering',
  regen: 'schemering',
  schemering: 'avond',
  avond: 'nacht',
  nacht: 'nacht',
};

/** What decides the light of a place: what the story says of it, else the hour, else what the place is made for. */
export interface Asked {
  readonly light?: Light;
  /** Minutes after midnight. */
  readonly timeOfDay?: number;
}

/** The light of a place that is drawn in these; its first is the one that it is made for. */
export function lightOf(drawn: readonly [Light, ...Light[]], { light, timeOfDay }: Asked): Light {
  const wanted = light ?? (timeOfDay === undefined ? drawn[0] : lightAt(timeOfDay));
  return drawnLight(drawn, wanted);
}

/** The next darker light that the place is drawn in; the same where there is none. */
export function darker(drawn: readonly [Light, ...Light[]], light: Light): Light {
  const next = DARKER[light];
  if (next === light || drawn.includes(next)) return drawn.includes(next) ? next : light;
  return darker(drawn, next) === next ? light : darker(drawn, next);
}

/** This light, or what stands in for it. */
export function drawnLight(drawn: readonly [Light, ...Light[]], wanted: Light): Light {
  return [wanted, ...INSTEAD[wanted]].find((light) => drawn.includes(light)) ?? drawn[0];
}

/** The light at this time of day. */
export function lightAt(timeOfDay: number): Light {
  return HOURS.findLast(([from]) => from <= minuteOf(timeOfDay))?.[1] ?? 'nacht';
}

/** A time of day at which it is this light: what clocks show where a story does not tell the time. */
export function usualTime(light: Light): number {
  switch (light) {
    case 'ochtend':
      return 8 * 60 + 50;
    case 'dag':
    case 'regen':
      return 13 * 60 + 20;
    case 'schemering':
      return 16 * 60 + 35;
    case 'avond':
      return 17 * 60 + 45;
    case 'nacht':
      return 21 * 60 + 10;
  }
}

/** How much of this light's hours is over, from 0 to 1; without a time of day the half. What lights up one by one follows it. */
export function shareOfLight(timeOfDay: number | undefined): number {
  if (timeOfDay === undefined) return 0.5;
  const minute = minuteOf(timeOfDay);
  const at = HOURS.findLastIndex(([from]) => from <= minute);
  const from = HOURS[at]?.[0] ?? 0;
  const until = HOURS[at + 1]?.[0] ?? 1440;
  return (minute - from) / (until - from);
}

/** Angles of the hands in degrees, clockwise from twelve. */
export function clockHands(timeOfDay: number): { readonly hour: number; readonly minute: number } {
  const minute = ((timeOfDay % 720) + 720) % 720;
  return { hour: minute / 2, minute: (minute % 60) * 6 };
}

function minuteOf(timeOfDay: number): number {
  return ((timeOfDay % 1440) + 1440) % 1440;
}
