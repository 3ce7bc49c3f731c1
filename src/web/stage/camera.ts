import { FIGURES, type Point, WORLD } from './world.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the picture shows: the world point at its top left, and CSS pixels a world unit. */
export interface Camera {
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
}

export interface Focus {
  /** The crowns of all heads, in the world. */
  readonly heads: readonly Point[];
  /** The crown of the head that speaks. */
  readonly speaker?: Point;
  /** World y of a desk that has to be in sight too. */
  readonly desk?: number;
  /** Share of the picture's width, at its left, that a caller takes. */
  readonly taken: number;
}

/** Width of a head with air around it, and height of a head and shoulders with air above: world units. */
const HEAD_ROOM = 200;
const BUST_ROOM = 344;
/** Air above the crown, as a share of the picture's height. */
const AIR = 0.13;

/** A picture this narrow shows people, not the room. */
export function isStrip({ width }: Size): boolean {
  return width < 700;
}

/** The room on a wide picture, from the ceiling down unless faces would come too low; the people on a narrow one. */
export function frame(size: Size, focus: Focus): Camera {
  return isStrip(size) ? strip(size, focus) : wide(size, focus);
}

/** Share of a wide picture's height, from its top, that no panel covers; and the share that faces keep to. */
const OPEN = 0.78;
const FACES = 0.62;
/** The share that a desk with things to point at keeps to. */
const DESK = 0.86;

/** Whether a world point is in sight: in the picture, right of what callers cover, on a wide one above the panel. */
export function isInSight(size: Size, camera: Camera, point: Point, covered = 0): boolean {
  const x = (point.x - camera.left) * camera.zoom;
  const y = (point.y - camera.top) * camera.zoom;
  const margin = 28;
  return x > covered + margin && x < size.width - margin && y > 0 && y < size.height * (isStrip(size) ? 0.9 : OPEN);
}

function wide(size: Size, focus: Focus): Camera {
  const zoom = Math.max(size.width / WORLD.width, size.height / WORLD.height);
  const view = size.width / zoom;
  const heads = fitting(focus, view - HEAD_ROOM);
  const { middle, highest, lowest } = extent(heads);
  const chin = lowest + 500 * FIGURES.scale;
  const faces = chin - (FACES * size.height) / zoom;
  const desk = (focus.desk ?? 0) - (DESK * size.height) / zoom;
  const top = clamp(Math.max(faces, desk), 0, highest - 24);
  return { left: clamp(middle - view / 2, 0, WORLD.width - view), top, zoom };
}

function strip(size: Size, focus: Focus): Camera {
  const usable = size.width * (1 - focus.taken);
  const farthest = size.height / 470;
  const heads = fitting(focus, usable / farthest - HEAD_ROOM);
  const { middle, span, highest, lowest } = extent(heads);
  const closest = size.height / (BUST_ROOM + lowest - highest);
  const zoom = Math.max(clamp(usable / (span + HEAD_ROOM), farthest, closest), size.width / WORLD.width);
  const view = size.width / zoom;
  return {
    left: clamp(middle - (size.width - usable / 2) / zoom, -100, WORLD.width - view),
    top: clamp(highest - (AIR * size.height) / zoom, 0, WORLD.height - size.height / zoom),
    zoom,
  };
}

/** All heads where they fit in this width, else the one that speaks (or the first). */
function fitting({ heads, speaker }: Focus, width: number): readonly Point[] {
  const [first] = heads;
  if (first === undefined || extent(heads).span <= width) return heads;
  return [speaker ?? first];
}

/** How far heads reach: the middle and the width of all, the highest crown and the lowest. */
function extent(heads: readonly Point[]) {
  if (heads.length === 0) return { middle: 1000, span: 360, highest: FIGURES.crown, lowest: FIGURES.crown };
  const xs = heads.map(({ x }) => x);
  const ys = heads.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  return { middle: (left + right) / 2, span: right - left, highest: Math.min(...ys), lowest: Math.max(...ys) };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(Math.max(low, high), value));
}
