import type { Background } from '../../src/core/scenario/index.ts';
import { CALLER } from '../../src/web/stage/callers.ts';
import { places } from '../../src/web/stage/place/index.ts';
import type { Place } from '../../src/web/stage/place/place.ts';
import { placePicture, sheetPicture } from './place-picture.ts';
import { placeArt } from './places/index.ts';
import { writePicture } from './write.ts';

/** In pixels, whatever part of the place it shows: twice the frame that it fills. */
const INSET_WIDTH = 2 * CALLER.width;

/** Writes the sheets of a place in every light, and what is seen of it behind a caller; answers bytes by name. */
export async function buildPlace(background: Background): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  const place: Place = places[background];
  for (const light of place.lights) {
    for (const [sheet, { box }] of Object.entries(place.sheets)) {
      const { scale = 1, quality } = placeArt[background][sheet] ?? {};
      const picture = await sheetPicture(background, sheet, light, box, scale);
      const name = `stage/plaatsen/${background}/${sheet}-${light}`;
      sizes.set(name, await writePicture(name, picture, quality));
    }
    const name = `stage/plaatsen/${background}/inzet-${light}`;
    const inset = await placePicture(background, light, place.inset, INSET_WIDTH / place.inset[2]);
    sizes.set(name, await writePicture(name, inset, 72));
  }
  return sizes;
}
