import sharp from 'sharp';
import type { Background, Light } from '../../src/core/scenario/index.ts';
import { places } from '../../src/web/stage/place/index.ts';
import type { Place } from '../../src/web/stage/place/place.ts';
import { bake } from './bake.ts';
import { placeArt } from './places/index.ts';
import { cut, type Picture, render } from './render.ts';
import type { Box } from './svg.ts';

/** One sheet of a place in a light: this box of it, at `scale` pixels a world unit. */
export async function sheetPicture(
  background: Background,
  sheet: string,
  light: Light,
  box: Box,
  scale: number,
): Promise<Picture> {
  const art = placeArt[background][sheet];
  if (art === undefined) throw new Error(`'${background}' has no drawing of '${sheet}'`);
  const place: Place = places[background];
  const whole = art.box ?? place.sheets[sheet]?.box ?? box;
  const { drawing, defs } = art.draw(light);
  const picture = await rendered(whole, drawing, scale, defs);
  return cutOut(art.lit === undefined ? picture : await bake(picture, whole, art.lit(light)), whole, box, scale);
}

/** The part `box` of a picture of `whole`; transparent where it has none. */
function cutOut(picture: Picture, whole: Box, box: Box, scale: number): Picture {
  const [x, y, width, height] = box;
  const [left, top] = [x - whole[0], y - whole[1]].map((units) => Math.round(units * scale));
  return cut(picture, [left ?? 0, top ?? 0, Math.round(width * scale), Math.round(height * scale)]);
}

/** What is seen of a place in a light, with a drawing between the room and what stands before it. */
export async function placePicture(
  background: Background,
  light: Light,
  box: Box,
  scale: number,
  between = '',
): Promise<Picture> {
  const place: Place = places[background];
  const sheets = Object.entries(place.sheets).filter(([, { dark = false }]) => !dark);
  const before = sheets.filter(([, { depth }]) => depth === 'front');
  const behind = sheets.filter(([, { depth }]) => depth !== 'front');
  const drawn = async (of: typeof sheets) => {
    const pictures: Picture[] = [];
    for (const [name] of of) pictures.push(await sheetPicture(background, name, light, box, scale));
    return pictures;
  };
  return stacked([...(await drawn(behind)), await render(box, between, scale), ...(await drawn(before))]);
}

/** Pictures of one size over each other, the first at the bottom. */
async function stacked(pictures: readonly Picture[]): Promise<Picture> {
  const { width, height } = pictures[0] ?? { width: 1, height: 1 };
  const pixels = await sharp({ create: { width, height, channels: 4, background: '#2c3b4b' } })
    .composite(
      pictures.map(({ pixels: input }) => ({ input, raw: { width, height, channels: 4 as const }, left: 0, top: 0 })),
    )
    .raw()
    .toBuffer();
  return { width, height, pixels };
}

/** A room is drawn once and lit many times. */
const known = new Map<string, Picture>();

async function rendered(box: Box, drawing: string, scale: number, defs: string): Promise<Picture> {
  const key = [box, scale, drawing, defs].join(' ');
  const before = known.get(key);
  if (before !== undefined) return before;
  const picture = await render(box, drawing, scale, defs);
  known.set(key, picture);
  return picture;
}
