import type { Light } from '../../src/core/scenario/index.ts';
import { type Box, type Drawing, linear, path, radial, wobble } from './svg.ts';

/** The colours of the open sky in a light; cool and of middle value where heads come before it. */
interface SkyColours {
  readonly sky: readonly string[];
  readonly clouds: readonly [string, string, string];
  readonly sun?: { readonly x: number; readonly y: number; readonly colour: string; readonly glow: string };
}

const skies: Record<Exclude<Light, 'nacht'>, SkyColours> = {
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
};

/** The lights that the open sky is painted in. */
export type SkyLight = keyof typeof skies;

/** The sky of a box; its lower edge is where the land begins. */
export function skyOver([x, y, width, height]: Box, light: SkyLight): Drawing {
  const { sky, sun } = skies[light];
  const disc =
    sun === undefined
      ? ''
      : `<circle cx="${sun.x}" cy="${sun.y}" r="280" fill="url(#zon)"/><circle cx="${sun.x}" cy="${sun.y}" r="30" fill="${sun.colour}"/>`;
  return {
    defs:
      linear('lucht', sky) +
      (sun === undefined ? '' : radial('zon', [`0 ${sun.colour} .9`, `.25 ${sun.glow} .6`, `1 ${sun.glow} 0`])),
    drawing: `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="url(#lucht)"/>${disc}`,
  };
}

/** Clouds by their left, bottom and width, in the three colours by turns. */
export function cloudsAt(
  light: SkyLight,
  clouds: readonly (readonly [x: number, y: number, width: number])[],
): Drawing {
  const colours = skies[light].clouds;
  const drawn = clouds.map(([x, y, width], index) => cloud(x, y, width, colours[index % 3] ?? colours[0])).join('');
  return { defs: wobble('w', 3, 12, 0.01), drawing: `<g filter="url(#w)" opacity=".8">${drawn}</g>` };
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
