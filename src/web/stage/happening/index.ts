import type { Happening } from '../../../core/scenario/index.ts';
import type { PropName } from '../drawn.ts';
import type { Place } from '../place/place.ts';
import type { Point } from '../world.ts';
import { clockStrikes } from './clock.ts';
import { door, openDoor } from './door.ts';
import { lampsGoOut } from './lamps.ts';
import { mail } from './mail.ts';
import { file, pileGrows } from './paper.ts';
import { phone } from './phone.ts';
import { printer } from './printer.ts';
import { sigh } from './sigh.ts';
import type { Staged } from './staged.ts';
import { train } from './train.ts';

export type { Stagehand } from './staged.ts';

/** Everything that can happen, drawn. Coming and going is done by the people; here the door opens for them. */
export const staged: Record<Happening, Staged> = {
  'komt-binnen': { play: openDoor },
  'gaat-weg': { play: openDoor },
  deur: door,
  telefoon: phone,
  mail,
  printer,
  'licht-uit': lampsGoOut,
  'klok-slaat': clockStrikes,
  // The light does these.
  'wordt-donker': { play: () => undefined },
  regen: { play: () => undefined },
  'stapel-groeit': pileGrows,
  dossier: file,
  zucht: sigh,
  trein: train,
};

/** A frame of the atlas, and the world point that has to be in sight to do without it; absent: it is never in sight. */
export interface Sign {
  readonly name: PropName;
  readonly at?: Point;
}

/** The sign of a happening, and where it is in this place. */
export function signOf(what: Happening, place: Place | undefined): Sign | undefined {
  const { sign: name, spot } = staged[what];
  const point = place === undefined ? undefined : spot?.(place);
  return name === undefined ? undefined : { name, ...(point !== undefined && { at: point }) };
}
