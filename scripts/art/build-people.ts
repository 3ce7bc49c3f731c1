import { PEOPLE_SCALE } from '../../src/web/stage/scales.ts';
import { type Atlas, type Part, pack } from './atlas.ts';
import { type FigureDrawing, figureFrames } from './figure.ts';
import { render } from './render.ts';
import type { Box } from './svg.ts';

const WHOLE: Box = [-300, -100, 1900, 3200];
const HEAD: Box = [0, -100, 900, 1000];
const WIDTH = 1024;

/** The atlas of one person: body, head, and the parts of every face. */
export async function figureAtlas(figure: FigureDrawing): Promise<Atlas> {
  const parts: Part[] = [];
  for (const [name, drawing] of figureFrames(figure)) {
    const box = name === 'lijf' ? WHOLE : HEAD;
    const picture = await render(box, drawing, PEOPLE_SCALE);
    parts.push({ name, picture, origin: [Math.round(box[0] * PEOPLE_SCALE), Math.round(box[1] * PEOPLE_SCALE)] });
  }
  return pack(parts, WIDTH);
}
