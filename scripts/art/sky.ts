import type { Light } from '../../src/core/scenario/index.ts';
import { type Box, type Drawing, linear, path, radial, wobble } from './svg.ts';

/** The colours of the sky in a light, as SVG gradient stops from above, and of its clouds by turns. */
export interface Sky {
  readonly sky: readonly string[];
  readonly clouds: readonly [string, string, string];
  /** Low over the land, with its glow. */
  readonly sun?: { readonly x: number; readonly y: number; readonly colour: string; readonly glow: string };
}

/** A sky with the colours of what stands under it, far and near. */
interface Outlook extends Sky {
  readonly far: string;
  readonly near: string;
}

/** The open sky: of middle value, since heads come before it. */
export const openSkies = {
  ochtend: {
    sky: ['0 #6d93b8', '.45 #93b1c6', '.72 #d9c4ae', '.9 #f6cf9c', '1 #fbdca8'],
    clouds: ['#e9d3c3', '#d3cfd4', '#f5dcbb'],
    sun: { x: 330, y: 352, colour: '#fff4d4', glow: '#ffe3a6' },
  },
  dag: {
    sky: ['0 #6ea2c8', '.6 #9cc3d8', '1 #cfe2e3'],
    clouds: ['#eef2ee', '#dce7ea', '#f7f5ea'],
  },
  schemering: {
    sky: ['0 #46568f', '.4 #77699c', '.66 #c9868d', '.86 #f5ae79', '1 #ffce8e'],
    clouds: ['#b98aa6', '#8a76a5', '#eca486'],
    sun: { x: 330, y: 372, colour: '#fff0cb', glow: '#ffd08a' },
  },
  avond: {
    sky: ['0 #1f2f63', '.5 #3f5b9a', '.8 #7d86b8', '1 #d9a5a0'],
    clouds: ['#5f6ca6', '#4d5c97', '#8a80b3'],
  },
  regen: {
    sky: ['0 #76889a', '.55 #98a6b0', '.9 #b9c1c3', '1 #c9ccc8'],
    clouds: ['#8794a2', '#7d8b9b', '#a3afb8'],
  },
} as const satisfies Record<Exclude<Light, 'nacht'>, Sky>;

/** The lights that the open sky is painted in. */
export type SkyLight = keyof typeof openSkies;

/** What is seen through a window: lighter than the room. */
export const windowSkies: Record<Light, Outlook> = {
  ochtend: {
    sky: ['0 #8fb6d6', '.5 #c3d5dc', '.82 #f6dcb4', '1 #ffd09a'],
    clouds: ['#fbe6cf', '#e6d6d3', '#fff3e0'],
    far: '#a9b9b0',
    near: '#7d9787',
  },
  dag: {
    sky: ['0 #86bbdb', '.6 #b9dbe8', '1 #e3f0ee'],
    clouds: ['#ffffff', '#eaf3f6', '#f8fbfb'],
    far: '#93b3a6',
    near: '#6d9a7c',
  },
  schemering: {
    sky: ['0 #46568f', '.36 #9c7ba3', '.66 #ec9a7e', '1 #ffd394'],
    clouds: ['#f4b3a0', '#d398b0', '#fbcd9f'],
    far: '#94708f',
    near: '#5d5079',
  },
  avond: {
    sky: ['0 #1f2f63', '.5 #34498a', '.85 #5a6aa5', '1 #8a85b0'],
    clouds: ['#5a69a3', '#4a5a94', '#6f7bb0'],
    far: '#3d4a80',
    near: '#2b3562',
  },
  nacht: {
    sky: ['0 #0f1733', '.5 #1b2750', '.85 #35406f', '1 #6a5a75'],
    clouds: ['#2c3763', '#26305a', '#3c4470'],
    far: '#2b3661',
    near: '#1b2344',
  },
  regen: {
    sky: ['0 #8797a6', '.5 #a9b5bd', '1 #d3d6d2'],
    clouds: ['#98a6b2', '#8b9aa8', '#b9c3c9'],
    far: '#9aa8b2',
    near: '#66788a',
  },
};

/** Nothing but the sky, in this box, with something drawn over it. */
export function skyIn([x, y, width, height]: Box, { sky, sun }: Sky, over = ''): Drawing {
  const disc =
    sun === undefined
      ? ''
      : `<circle cx="${sun.x}" cy="${sun.y}" r="280" fill="url(#zon)"/><circle cx="${sun.x}" cy="${sun.y}" r="30" fill="${sun.colour}"/>`;
  const glow = sun === undefined ? '' : radial('zon', [`0 ${sun.colour} .9`, `.25 ${sun.glow} .6`, `1 ${sun.glow} 0`]);
  return {
    defs: linear('lucht', sky) + glow,
    drawing: `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#lucht)"/>${disc}${over}`,
  };
}

/** Clouds by their left, bottom and width, in the three colours of this sky in turn. */
export function cloudsAt(rows: readonly (readonly [x: number, y: number, width: number])[], { clouds }: Sky): Drawing {
  const drawn = rows.map(([x, y, width], index) => cloud(x, y, width, clouds[index % 3] ?? clouds[0]));
  return { defs: wobble('w', 3, 10, 0.01), drawing: `<g filter="url(#w)" opacity=".85">${drawn.join('')}</g>` };
}

/** A long cloud with a flat bottom and four humps. */
function cloud(x: number, y: number, width: number, fill: string): string {
  const at = (share: number) => Math.round(x + width * share);
  const up = (share: number) => Math.round(y - width * share);
  return path(
    `M${x} ${y}Q${at(0.02)} ${up(0.07)} ${at(0.13)} ${up(0.08)}Q${at(0.2)} ${up(0.17)} ${at(0.34)} ${up(0.14)}Q${at(0.44)} ${up(0.26)} ${at(0.62)} ${up(0.17)}Q${at(0.74)} ${up(0.2)} ${at(0.82)} ${up(0.09)}Q${at(0.96)} ${up(0.09)} ${at(1)} ${y}Z`,
    fill,
  );
}

/** A mask `id` that shows everything but these panes (path data). */
export function paneMask(id: string, panes: string): string {
  return `<mask id="${id}"><rect x="-200" y="-100" width="2000" height="1100" fill="#fff"/>${path(panes, '#000')}</mask>`;
}
