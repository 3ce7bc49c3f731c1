import { type Light, lights } from '../../src/web/stage/light.ts';
import { SHEETS } from '../../src/web/stage/place/werkvloer.ts';
import { PROPS_SCALE } from '../../src/web/stage/scales.ts';
import { type Atlas, type Part, pack } from './atlas.ts';
import { bake } from './bake.ts';
import { front } from './place/front.ts';
import { lighting } from './place/lighting.ts';
import { clouds, type Drawing, sky, skyline, skylineWindows } from './place/outside.ts';
import { glowDefs, glows, props } from './place/props.ts';
import { room } from './place/room.ts';
import { callerBack, callerFrame, stickers } from './place/stickers.ts';
import { cut, type Picture, render } from './render.ts';
import type { Box } from './svg.ts';
import { writeBoxes, writePicture } from './write.ts';

const ROOM_SCALE = 1.2;
const CORRIDOR_SCALE = 0.8;

/** Writes the pictures of the ministry floor in every light; answers bytes by name. */
export async function buildPlace(): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  const put = async (name: string, picture: Picture, quality?: number) => {
    sizes.set(name, await writePicture(`stage/werkvloer/${name}`, picture, quality));
  };
  const [back, before] = [room(), front()];
  const drawn = {
    room: await draw(back, ROOM_SCALE),
    front: await draw(before, ROOM_SCALE),
    small: await draw(back, CORRIDOR_SCALE),
  };
  for (const light of lights) {
    await put(`lucht-${light}`, await draw(sky(light), 0.6), 86);
    await put(`wolken-${light}`, await draw(clouds(light), 0.6));
    await put(`skyline-${light}`, await draw(skyline(light), ROOM_SCALE), 78);
    await put(`kamer-${light}`, await bake(drawn.room, back.box, lighting(light, 'aan')), 78);
    await put(`bureau-${light}`, await bake(drawn.front, before.box, lighting(light, 'aan')), 78);
    await put(`gang-uit-${light}`, await corridorOut(drawn.small, back.box, light), 78);
  }
  writeBoxes('ramen', skylineWindows().slice(90, 126));
  return sizes;
}

/** The part of the room that the corridor's light touches, without that light. */
async function corridorOut(picture: Picture, box: Box, light: Light): Promise<Picture> {
  const dark = await bake(picture, box, lighting(light, 'uit'));
  const [x, y, width, height] = SHEETS['gang-uit'].map((value) => Math.round(value * CORRIDOR_SCALE));
  return cut(dark, [x ?? 0, y ?? 0, width ?? 1, height ?? 1]);
}

/** The atlas of small things that every place uses. */
export async function propsAtlas(): Promise<Atlas> {
  const drawings = { ...props, ...stickers, 'beller-achter': callerBack, 'beller-lijst': callerFrame };
  const parts: Part[] = [];
  for (const [name, drawing] of Object.entries(drawings)) parts.push(await part(name, [-120, -120, 400, 680], drawing));
  for (const [name, [colour, size, strength]] of Object.entries(glows)) {
    const circle = `<circle r="${size}" fill="url(#g)"/>`;
    parts.push(await part(name, [-size, -size, size * 2, size * 2], circle, glowDefs(colour, strength)));
  }
  return pack(parts, 1024);
}

async function part(name: string, box: Box, drawing: string, defs = ''): Promise<Part> {
  const picture = await render(box, drawing, PROPS_SCALE, defs);
  return { name, picture, origin: [Math.round(box[0] * PROPS_SCALE), Math.round(box[1] * PROPS_SCALE)] };
}

function draw({ box, drawing, defs }: Drawing, scale: number): Promise<Picture> {
  return render(box, drawing, scale, defs);
}
