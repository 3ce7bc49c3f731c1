import { PEOPLE_SCALE } from '../../src/web/stage/scales.ts';
import { type Atlas, type Part, pack } from './atlas.ts';
import { faceParts } from './faces/face-parts.ts';
import { type FigureDrawing, figureFrames } from './figure.ts';
import { render } from './render.ts';
import type { Box } from './svg.ts';

const WHOLE: Box = [-300, -100, 1900, 3200];
const HEAD: Box = [0, -100, 900, 1000];
const WIDTH = 1024;
const FACES_WIDTH = 512;

/** The atlas of one person: body, head, and the brows of every face. */
export function figureAtlas(figure: FigureDrawing): Promise<Atlas> {
  return atlasOf(figureFrames(figure), WIDTH);
}

/** The atlas of the eyes and mouths that all people share. */
export function facesAtlas(): Promise<Atlas> {
  return atlasOf(faceParts(), FACES_WIDTH);
}

async function atlasOf(drawings: ReadonlyMap<string, string>, width: number): Promise<Atlas> {
  const parts: Part[] = [];
  for (const [name, drawing] of drawings) {
    const box = name === 'lijf' ? WHOLE : HEAD;
    const picture = await render(box, drawing, PEOPLE_SCALE);
    parts.push({ name, picture, origin: [Math.round(box[0] * PEOPLE_SCALE), Math.round(box[1] * PEOPLE_SCALE)] });
  }
  return pack(parts, width);
}
