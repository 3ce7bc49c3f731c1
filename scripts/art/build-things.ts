import { PROPS_SCALE } from '../../src/web/stage/scales.ts';
import { type Atlas, type Part, pack } from './atlas.ts';
import { render } from './render.ts';
import type { Box } from './svg.ts';
import { livingThings } from './things/living.ts';
import { glowDefs, glows, moving } from './things/moving.ts';
import { passing } from './things/passing.ts';
import { callerBack, callerFrame, signs } from './things/signs.ts';

/** The atlas of small things that every place uses. */
export async function thingsAtlas(): Promise<Atlas> {
  const drawings = {
    ...moving,
    ...livingThings,
    ...passing,
    ...signs,
    'beller-achter': callerBack,
    'beller-lijst': callerFrame,
  };
  const parts: Part[] = [];
  for (const [name, drawing] of Object.entries(drawings))
    parts.push(await part(name, [-800, -220, 1600, 900], drawing));
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
