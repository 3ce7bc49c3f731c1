import sharp from 'sharp';
import type { Lighting } from './lighting.ts';
import { type Picture, render } from './render.ts';
import type { Box } from './svg.ts';

const GAIN = 1.3;
const COARSE = 0.25;

/** Lights a picture of this box: every colour times the shade, then the shine over it. Transparency stays. */
export async function bake(picture: Picture, box: Box, { shade, shine, defs }: Lighting): Promise<Picture> {
  const shades = await lightMap(box, shade, defs, picture);
  const shines = await lightMap(box, `<rect x="-200" width="2000" height="900" fill="#000"/>${shine}`, defs, picture);
  const pixels = Buffer.from(picture.pixels);
  for (let index = 0; index < pixels.length; index += 1) {
    if (index % 4 === 3) continue;
    const lit = Math.min(255, ((pixels[index] ?? 0) * (shades[index] ?? 0) * GAIN) / 255);
    const over = shines[index] ?? 0;
    pixels[index] = Math.round(255 - ((255 - lit) * (255 - over)) / 255);
  }
  return { ...picture, pixels };
}

/** Light is soft, so it is drawn small and stretched. */
async function lightMap(box: Box, drawing: string, defs: string, { width, height }: Picture): Promise<Buffer> {
  const small = await render(box, drawing, COARSE, defs);
  return sharp(small.pixels, { raw: { width: small.width, height: small.height, channels: 4 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
}
