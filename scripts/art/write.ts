import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Frame } from './atlas.ts';
import { type Picture, toWebp } from './render.ts';
import type { Box } from './svg.ts';

/** Writes a WebP under `assets/`; answers its size in bytes. */
export async function writePicture(name: string, picture: Picture, quality?: number): Promise<number> {
  const bytes = await toWebp(picture, quality);
  writeWhole(`assets/${name}.webp`, bytes);
  return bytes.length;
}

/** Writes an atlas's frames beside the stage's code, one a line, so that they travel in its chunk. */
export function writeFrames(name: string, frames: Readonly<Record<string, Frame>>): void {
  const rows = Object.entries(frames)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([key, frame]) => `  ${JSON.stringify(key)}: [${frame.join(', ')}]`);
  writeWhole(`src/web/stage/frames/${name}.json`, `{\n${rows.join(',\n')}\n}\n`);
}

/** Writes a list of boxes beside the stage's code. */
export function writeBoxes(name: string, boxes: readonly Box[]): void {
  writeWhole(`src/web/stage/frames/${name}.json`, `[\n${boxes.map((box) => `  [${box.join(', ')}]`).join(',\n')}\n]\n`);
}

function writeWhole(path: string, content: string | Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
