import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { type Box, document } from './svg.ts';

/** A picture in memory: RGBA, four bytes a pixel, alpha not multiplied in. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Buffer;
}

/** Draws this box of an SVG drawing at `scale` pixels a unit: at twice the size, then scaled down. */
export async function render(box: Box, drawing: string, scale: number, defs = ''): Promise<Picture> {
  const width = Math.round(box[2] * scale);
  const height = Math.round(box[3] * scale);
  const drawn = new Resvg(document(box, drawing, defs), {
    fitTo: { mode: 'width', value: width * 2 },
    font: { loadSystemFonts: false },
  }).render();
  const pixels = await sharp(drawn.asPng()).resize(width, height, { fit: 'fill' }).ensureAlpha().raw().toBuffer();
  return { width, height, pixels };
}

/** The part of a picture that is not wholly transparent. */
export function inkBox({ width, height, pixels }: Picture): Box {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((pixels[(y * width + x) * 4 + 3] ?? 0) <= 3) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = y;
    }
  }
  return right < 0 ? [0, 0, 1, 1] : [left, top, right - left + 1, bottom - top + 1];
}

/** This box of a picture; transparent where the picture has no part of it. */
export function cut(picture: Picture, [left, top, width, height]: Box): Picture {
  const pixels = Buffer.alloc(width * height * 4);
  const first = Math.max(0, -left);
  const last = Math.min(width, picture.width - left);
  for (let y = Math.max(0, -top); y < Math.min(height, picture.height - top) && first < last; y += 1) {
    const from = ((top + y) * picture.width + left) * 4;
    picture.pixels.copy(pixels, (y * width + first) * 4, from + first * 4, from + last * 4);
  }
  return { width, height, pixels };
}

/**
 * WebP of a picture: lossy colour, alpha in twelve steps. How much the edges of blocks are smoothed is tried out for each
 * picture (`smartDeblock`): as good as some six points of quality, at no bytes.
 */
export function toWebp({ width, height, pixels }: Picture, quality = 75): Promise<Buffer> {
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .webp({ quality, alphaQuality: 50, effort: 6, smartSubsample: true, smartDeblock: true })
    .toBuffer();
}
