import { cut, inkBox, type Picture } from './render.ts';

/** A frame in an atlas: its place in the picture, then how far it lies from the drawing's origin, all in pixels. */
export type Frame = readonly [x: number, y: number, width: number, height: number, offsetX: number, offsetY: number];

export interface Atlas {
  readonly picture: Picture;
  readonly frames: Readonly<Record<string, Frame>>;
}

/** A picture of a frame, and where the picture's top left lies from the drawing's origin, in pixels. */
export interface Part {
  readonly name: string;
  readonly picture: Picture;
  readonly origin: readonly [x: number, y: number];
}

const GAP = 2;

/** Trims the parts and lays them on shelves of this width, tallest first (then by name, so that the order is fixed). */
export function pack(parts: readonly Part[], width: number): Atlas {
  const trimmed = parts
    .map((part) => ({ part, box: inkBox(part.picture) }))
    .sort((a, b) => b.box[3] - a.box[3] || a.part.name.localeCompare(b.part.name));
  const placed = shelves(
    trimmed.map(({ box }) => [box[2], box[3]]),
    width,
  );
  const height = Math.max(...placed.map(([, y], index) => y + (trimmed[index]?.box[3] ?? 0))) + GAP;
  const pixels = Buffer.alloc(width * height * 4);
  const frames: Record<string, Frame> = {};
  trimmed.forEach(({ part, box }, index) => {
    const [x, y] = placed[index] ?? [0, 0];
    paste(cut(part.picture, box), pixels, width, x, y);
    frames[part.name] = [x, y, box[2], box[3], part.origin[0] + box[0], part.origin[1] + box[1]];
  });
  return { picture: { width, height, pixels }, frames };
}

function shelves(sizes: readonly (readonly [number, number])[], width: number): (readonly [number, number])[] {
  let [x, y, shelf] = [GAP, GAP, 0];
  return sizes.map(([w, h]) => {
    if (x + w + GAP > width) [x, y, shelf] = [GAP, y + shelf + GAP, 0];
    const at = [x, y] as const;
    x += w + GAP;
    shelf = Math.max(shelf, h);
    return at;
  });
}

function paste(picture: Picture, onto: Buffer, width: number, left: number, top: number): void {
  for (let y = 0; y < picture.height; y += 1)
    picture.pixels.copy(onto, ((top + y) * width + left) * 4, y * picture.width * 4, (y + 1) * picture.width * 4);
}
