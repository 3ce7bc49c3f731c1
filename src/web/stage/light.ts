/** The light that a place can be drawn in. */
export const lights = ['schemering', 'blauw', 'nacht', 'ochtend'] as const;

export type Light = (typeof lights)[number];

/** From when (minutes after midnight) which light holds, on a day in November. */
const HOURS: readonly (readonly [from: number, light: Light])[] = [
  [0, 'nacht'],
  [7 * 60 + 15, 'ochtend'],
  [16 * 60, 'schemering'],
  [17 * 60 + 10, 'blauw'],
  [18 * 60 + 20, 'nacht'],
];

/** The light at this time of day; without a time of day: dusk, the light that the places are made for. */
export function lightAt(timeOfDay: number | undefined): Light {
  if (timeOfDay === undefined) return 'schemering';
  const minute = ((timeOfDay % 1440) + 1440) % 1440;
  return HOURS.findLast(([from]) => from <= minute)?.[1] ?? 'nacht';
}

/** How many minutes this light holds already, and how many it lasts: what lights up one by one follows it. */
export function shareOfLight(timeOfDay: number | undefined): number {
  if (timeOfDay === undefined) return 0.5;
  const minute = ((timeOfDay % 1440) + 1440) % 1440;
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
